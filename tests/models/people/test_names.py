"""Names by sound: the spellings that must meet, and how often strangers do."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.names import fold, likeness, similar, sound, sound_keys

SAME = [
    ("Dawit", "Daweet"), ("Dawit", "Dauit"), ("Daweet", "Dauit"),
    ("Prøvegaard", "Prøvegård"), ("Prøvegaard", "Provegaard"), ("Henrik", "Hendrik"),
    ("Mohammed", "Muhamed"), ("Mohamed", "Muhammad"), ("Yusuf", "Youssef"),
    ("Yusuf", "Yousif"), ("Hussein", "Husain"), ("Hussein", "Hüseyin"), ("Ayse", "Ayşe"),
    ("Omar", "Umar"), ("Khaled", "Khalid"), ("Karim", "Kareem"), ("Rachid", "Rashid"),
    ("Tarik", "Tariq"), ("Abdullahi", "Abdulahi"), ("Christian", "Kristian"),
    ("Sofie", "Sophie"), ("Mathias", "Matias"), ("Kaj", "Kai"), ("Åse", "Aase"),
    ("Camilla", "Kamilla"), ("Carl", "Karl"), ("Oscar", "Oskar"), ("Layla", "Leila"),
    ("Øvelund", "Ovelund"), ("Viggo", "Vigo"), ("Freja", "Freya"), ("Nur", "Noor"),
]  # fmt: skip

DANISH = (
    "Mette Henrik Søren Kirsten Lars Anne Peter Michael Thomas Camilla Rasmus Louise Frederik "
    "Emil Ida Sofie Mathias Jonas Freja Rune Liv Oscar Karl Viggo Astrid Signe"
)
ARABIC = (
    "Mohammed Ahmed Omar Yusuf Ibrahim Hassan Khaled Samir Karim Bilal Tariq Walid Rashid Nasser "
    "Fatima Aisha Maryam Layla Zainab Noor Huda Amina Rania"
)
SOMALI = (
    "Abdi Abdullahi Mohamed Hassan Ismail Osman Yusuf Ibrahim Jama Farah Warsame Abukar Bashir "
    "Liban Guled Hodan Ayaan Fadumo Sahra Khadija Halimo Nimco Ubah Deqa Sagal Idil"
)
TURKISH = (
    "Mehmet Mustafa Ahmet Hüseyin Ibrahim Ismail Osman Yusuf Murat Emre Burak Serkan Kemal Ayse "
    "Emine Hatice Zeynep Elif Meryem Sevgi Leyla Özlem Derya Gül Esra Kübra Tugba"
)
SHORT = (
    "Bo Ib Kaj Kim Jo Li Åse Ea My Mia Eva Ane Ole Per Jan Lis Tim Max Ali Aya Ida Eli Leo Noa "
    "Liv Bea Ulf Pia"
)
SURNAMES = [
    "Testesen",
    "Prøvegaard",
    "Eksempel",
    "Demosen",
    "Fiktiv",
    "Øvelund",
    "Attrap",
    "Skabelon",
    "Yilmaz",
    "Demir",
    "Hersi",
    "Warsame",
    "Haddad",
    "Mansour",
    "Holm",
    "Lund",
    "Bach",
]

NAMES = st.text("abcdefghijklmnopqrstuvwxyzæøåöäü -'", max_size=20)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_similar_and_share_a_key(one: str, other: str) -> None:
    assert similar(one, other)
    assert sound_keys(one) & sound_keys(other)
    assert similar(f"{one} Testesen", f"Testesen, {other}")


@pytest.mark.parametrize(
    ("group", "worst"),
    [(DANISH, 0.01), (ARABIC, 0.02), (SOMALI, 0.01), (TURKISH, 0.01), (SHORT, 0.03)],
)
def test_first_names_alone_seldom_meet_a_stranger(group: str, worst: float) -> None:
    pairs = list(combinations(group.split(), 2))
    assert sum(similar(*pair) for pair in pairs) / len(pairs) <= worst


@pytest.mark.parametrize("group", [DANISH, ARABIC, SOMALI, TURKISH, SHORT])
def test_whole_names_meet_a_stranger_once_in_two_hundred_at_most(group: str) -> None:
    whole = [
        f"{first} {SURNAMES[(at * step) % len(SURNAMES)]}"
        for at, first in enumerate(group.split())
        for step in (3, 7)
    ]
    pairs = [
        (one, other)
        for one, other in combinations(whole, 2)
        if not set(one.split()) & set(other.split())
    ]
    assert sum(similar(*pair) for pair in pairs) <= len(pairs) / 200


@given(NAMES, NAMES)
def test_likeness_has_no_direction_and_stays_in_bounds(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1


@given(NAMES)
def test_a_name_is_most_like_itself_whatever_the_order_of_its_parts(name: str) -> None:
    parts = fold(name).split()
    expected = 0.0 if not parts else min(1.0, likeness(name, name))
    assert likeness(name, " ".join(reversed(parts))) == expected
    if parts and all(len(part) > 2 for part in parts):
        assert likeness(name, name) == 1


@given(NAMES)
def test_folded_names_are_plain_and_fold_no_further(name: str) -> None:
    folded = fold(name)
    assert folded.isascii()
    assert fold(folded) == folded
    assert "  " not in folded


def test_each_part_is_used_once() -> None:
    assert not similar("Lars Madsen", "Michael Larsen")
    assert not similar("Mohamed Mohamud", "Mohamed Warsame")
    assert not similar("Mohamed Warsame", "Mohamed Mohamud")


def test_part_of_a_name_finds_the_whole_but_another_first_name_does_not() -> None:
    assert similar("Mathias Testesen", "Mathias Prøvegaard Testesen")
    assert similar("Testesen", "Mathias Testesen")
    assert not similar("Anne Testesen", "Mathias Testesen")


def test_an_initial_is_no_likeness_of_its_own() -> None:
    assert not similar("M", "Mathias")
    assert not similar("Jo", "Joan")
    assert not similar("", "Mathias")
    assert likeness("", "") == 0


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Åse-Marie  O'Neil", "aase marie o neil"), ("Özdemir", "oezdemir"), ("ŁUKASZ", "lukasz"),
     ("e\u0301", "e"), ("  ", ""), ("Jürgen Strauß 2", "jyrgen strauss 2")],
)  # fmt: skip
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("part", "heard"),
    [("dawit", "dvt"), ("dauit", "dvt"), ("henrik", "hnrk"), ("hendrik", "hnrk"),
     ("sophie", "sf"), ("christian", "krstn"), ("xander", "ksnr"), ("abdi", "abd")],
)  # fmt: skip
def test_how_a_part_sounds(part: str, heard: str) -> None:
    assert sound(part) == heard


def test_keys_leave_out_initials_and_what_has_no_sound() -> None:
    assert sound_keys("M. Testesen") == {sound("testesen")}
    assert sound_keys("") == frozenset()
    assert sound_keys("--- 7") == frozenset()
