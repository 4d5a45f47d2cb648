"""The kommuner and police districts of Denmark, and the invented ones of the practice vault."""

from storage.reference import districts, municipalities


def test_there_are_98_kommuner_in_12_districts_by_name() -> None:
    real = municipalities(practice=False)
    assert len(real) == len({each.code for each in real}) == 98
    assert [each.name for each in real] == sorted(each.name for each in real)
    assert all(len(each.code) == 3 and each.region and each.district for each in real)
    assert len(districts(practice=False)) == 12
    assert "999" not in {each.code for each in real}


def test_the_invented_ones_come_first_and_only_in_practice() -> None:
    first, *rest = municipalities(practice=True)
    assert (first.code, first.name, first.district) == (
        "999",
        "Prøvekøbing",
        "Demokredsens Politi",
    )
    assert tuple(rest) == municipalities(practice=False)
    assert districts(practice=True) == ("Demokredsens Politi", *districts(practice=False))
