"""The pages before unlocking, as a person uses them."""

from dataclasses import dataclass

from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.tour.hands import Stuck, click, settle, wait_until, write
from ui.vaults.create_view import CreateView
from ui.vaults.unlock_view import UnlockView
from ui.vaults.welcome_view import WelcomeView


@dataclass(frozen=True, slots=True)
class Gates:
    """Welcome, making a vault, unlocking."""

    window: MainWindow
    jobs: Jobs

    def welcome(self) -> WelcomeView:
        """Return the welcome page, which must be shown."""
        view = self.window.page
        if not isinstance(view, WelcomeView):
            msg = "the welcome page is not shown"
            raise Stuck(msg)
        return view

    def making(self) -> CreateView:
        """Return the page that makes a vault, which must be shown."""
        view = self.window.page
        if not isinstance(view, CreateView):
            msg = "the page that makes a vault is not shown"
            raise Stuck(msg)
        return view

    def unlocking(self) -> UnlockView:
        """Return the unlock page, which must be shown."""
        view = self.window.page
        if not isinstance(view, UnlockView):
            msg = "the unlock page is not shown"
            raise Stuck(msg)
        return view

    def start_new(self) -> None:
        """Choose to make a vault."""
        click(self.welcome().new)
        settle(self.jobs)

    def say_whose(self, kind: str, place: str, name: str, label: str) -> None:
        """Fill in the first step: ``place`` is a kommune's code or a police district."""
        view = self.making()
        view.binding.editor("kind").set_value(kind)
        settle(self.jobs)
        chosen = "kommune" if kind == "kommune" else "district"
        view.binding.editor(chosen).set_value(place)
        write(view.binding.editor("user_name").target(), name)
        write(view.binding.editor("label").target(), label)
        settle(self.jobs)

    def go_on(self) -> None:
        """Press Next."""
        click(self.making().next)
        settle(self.jobs)

    def choose_passphrase(self, words: str, folder: str) -> None:
        """Fill in the second step."""
        view = self.making()
        write(view.passphrase.line, words)
        write(view.again.line, words)
        view.folder.clear()
        write(view.folder, folder)
        settle(self.jobs)

    def keep_paper_key(self) -> str:
        """Say that the paper key is kept, and return it."""
        view = self.making()
        key = view.key.text()
        click(view.kept)
        settle(self.jobs)
        return key

    def make(self) -> None:
        """Press the last button, and wait for the desk."""
        click(self.making().next)
        wait_until(lambda: self.window.desk is not None, "the vault is not made", self.jobs)
        settle(self.jobs)

    def try_passphrase(self, words: str) -> None:
        """Type a passphrase and press Unlock."""
        view = self.unlocking()
        view.passphrase.clear()
        write(view.passphrase.line, words)
        click(view.button)
        settle(self.jobs)

    def unlock(self, words: str) -> None:
        """Unlock, and wait for the desk."""
        self.try_passphrase(words)
        wait_until(lambda: self.window.desk is not None, "the vault stays locked", self.jobs)
        settle(self.jobs)
