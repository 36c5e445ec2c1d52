"""One entry of the diary in a few words, wherever one is shown: screen, undo bar, terminal."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from cramp_diary.domain.entries import (
    Answer,
    Episode,
    FactorValue,
    Intake,
    NightRecord,
    PartOfNight,
    Relief,
    Waking,
)
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.wording import formats
from cramp_diary.wording.amounts import amount, duration, joined, minutes
from cramp_diary.wording.labels import label, nutrient, place
from cramp_diary.wording.language import _, ngettext
from cramp_diary.wording.shortening import beginning
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "capitalised",
    "cramp_brief",
    "cramp_details",
    "cramp_words",
    "factor_words",
    "intake_words",
    "night_words",
    "part_short",
    "quoted",
    "written_words",
]

_MORNING: Final = time(5)
_NOON: Final = time(12)
_SOON: Final = timedelta(hours=1)
_WEIGHED: Final = frozenset({Unit.MG, Unit.MCG, Unit.G, Unit.IU, Unit.MMOL})


def cramp_words(cramp: Episode) -> str:
    """Return "Cramp, left calf, pain 6"."""
    return ", ".join(_said(_("Cramp"), place(cramp.muscle, cramp.side), _pain(cramp)))


def cramp_brief(cramp: Episode) -> str:
    """Return "left calf, pain 7, woke me, stood up"; empty where nothing was said."""
    tried = [done for relief, done in _done().items() if relief in cramp.relief]
    waking = _waking(cramp.waking) if cramp.waking else ""
    return ", ".join(_said(place(cramp.muscle, cramp.side), _pain(cramp), waking, *tried))


def cramp_details(cramp: Episode) -> str:
    """Return "4 min, woke me. Standing stopped it."; the note in a line of its own."""
    unknown = cramp.onset is PartOfNight.UNKNOWN
    facts = _said(
        _("time not known") if unknown else "",
        _lasted(cramp),
        _waking(cramp.waking) if cramp.waking else "",
        *_answers(cramp),
        _sleep_lost(cramp.sleep_lost),
        _("sore {number} next day").format(number=cramp.soreness)
        if cramp.soreness is not None
        else "",
    )
    first = _("{facts}.").format(facts=capitalised(", ".join(facts))) if facts else ""
    return "\n".join(_said(" ".join(_said(first, _relief(cramp))), quoted(cramp.note)))


def intake_words(
    intake: Intake, product: Product | None, volumes: VolumeUnit = VolumeUnit.ML
) -> str:
    """Return "Red wine, 150 ml" or "Atorvastatin 10 mg"; contents where no amount is known."""
    name = product.name if product else _("something that is no longer listed")
    if product is None or intake.amount is None:
        return ", ".join(_said(name, _contents(intake.contents)))
    taken = amount(intake.amount, product.unit, volumes)
    weighed = product.kind is not ProductKind.DRINK and product.unit in _WEIGHED
    if weighed:
        return _("{name} {dose}").format(name=name, dose=taken)
    return ", ".join(_said(name, taken))


def factor_words(value: FactorValue, factor: Factor | None) -> str:
    """Return "Stretched before bed: yes", "Steps: 8,000", "Stress: 6 of 10"."""
    if factor is None:
        return formats.short_number(value.value)
    if factor.kind is FactorKind.YES_NO:
        said = _("yes") if value.value else _("no")
    elif factor.kind is FactorKind.SCALE:
        said = _("{number} of 10").format(number=formats.short_number(value.value))
    else:
        said = joined(formats.short_number(value.value), factor.unit)
    return _("{name}: {value}").format(name=factor.name, value=said)


def night_words(record: NightRecord) -> str:
    """Return "Soreness 3, sleep lost 45 min", with what was said about the night before it."""
    facts = _said(
        label(record.stated) if record.stated is not Stated.NOTHING else "",
        _numbered(_("soreness {number}"), record.soreness),
        _sleep_lost(record.sleep_lost),
        _numbered(_("sleep disturbance {number}"), record.disturbance),
    )
    if not facts:
        return _("Note")
    return capitalised(", ".join(facts))


def written_words(
    written: Moment,
    night: date,
    happened: datetime | None = None,
    *,
    late: bool = False,
) -> str:
    """Return "Written 01:51", "Written 07:40, next morning" or "Written late, Thu 19 Nov, 08:10".

    `happened` is the wall time of what was written down, where it is known.
    """
    wall = written.wall
    if late:
        return _("Written late, {when}").format(when=formats.when(wall))
    morning = night + timedelta(days=1)
    if wall.date() not in {night, morning}:
        return _("Written {when}").format(when=formats.when(wall))
    at_once = happened is not None and wall - happened <= _SOON
    if wall.date() == night or wall.time() < _MORNING or at_once:
        return _("Written {time}").format(time=formats.clock(wall))
    if wall.time() < _NOON:
        return _("Written {time}, next morning").format(time=formats.clock(wall))
    return _("Written {time}, next day").format(time=formats.clock(wall))


def part_short(part: PartOfNight) -> str:
    """Return a part of the night as one word, to stand where a time would; empty if unknown."""
    return {
        PartOfNight.EARLY: _("early"),
        PartOfNight.MIDDLE: _("middle"),
        PartOfNight.LATE: _("late"),
        PartOfNight.UNKNOWN: "",
    }[part]


def capitalised(words: str) -> str:
    """Return words with a capital first letter, the rest as it was."""
    return words[:1].upper() + words[1:]


def _said(*parts: str) -> list[str]:
    return [part for part in parts if part]


def _pain(cramp: Episode) -> str:
    return _numbered(_("pain {number}"), cramp.pain)


def _numbered(pattern: str, value: int | None) -> str:
    return "" if value is None else pattern.format(number=formats.count(value))


def _sleep_lost(value: int | None) -> str:
    if value == 0:
        return _("no sleep lost")
    return "" if value is None else _("sleep lost {time}").format(time=minutes(value))


def _lasted(cramp: Episode) -> str:
    if cramp.seconds is not None:
        return duration(cramp.seconds)
    return label(cramp.band) if cramp.band else ""


def _waking(waking: Waking) -> str:
    return {
        Waking.WOKE: _("woke me"),
        Waking.AWAKE: _("already awake"),
        Waking.BEFORE_SLEEP: _("not asleep yet"),
        Waking.DAY: _("in the day"),
    }[waking]


def _answers(cramp: Episode) -> Iterable[str]:
    asked = (
        (cramp.hard, _("hard muscle"), _("muscle not hard"), _("not sure if hard")),
        (cramp.urge, _("urge to move"), _("no urge to move"), _("not sure of an urge to move")),
        (cramp.tingling, _("tingling"), _("no tingling"), _("not sure of tingling")),
    )
    for answer, yes, no, unsure in asked:
        if answer is not None:
            yield {Answer.YES: yes, Answer.NO: no, Answer.UNSURE: unsure}[answer]


def _done() -> dict[Relief, str]:
    return {
        Relief.STRETCH: _("stretched"),
        Relief.STAND: _("stood up"),
        Relief.MASSAGE: _("massaged"),
        Relief.HEAT: _("warmed"),
        Relief.COLD: _("cooled"),
        Relief.OTHER: _("something else tried"),
    }


def _relief(cramp: Episode) -> str:
    names = {
        Relief.STRETCH: _("stretching"),
        Relief.STAND: _("standing"),
        Relief.MASSAGE: _("massage"),
        Relief.HEAT: _("warmth"),
        Relief.COLD: _("cold"),
        Relief.OTHER: _("something else"),
    }
    tried = [names[relief] for relief in Relief if relief in cramp.relief]
    if not tried:
        return {
            Answer.YES: _("It was stopped."),
            Answer.NO: _("Nothing stopped it."),
        }.get(cramp.relieved or Answer.UNSURE, "")
    n = len(tried)
    pattern = {
        Answer.YES: ngettext("{what} stopped it.", "{what} stopped it.", n),
        Answer.NO: ngettext("{what} did not stop it.", "{what} did not stop it.", n),
        Answer.UNSURE: ngettext(
            "{what}, not sure if it helped.", "{what}, not sure if they helped.", n
        ),
        None: ngettext("{what} tried.", "{what} tried.", n),
    }[cramp.relieved]
    return capitalised(pattern.format(what=formats.listed(tried)))


def _contents(contents: Composition | None) -> str:
    known = contents.items() if contents else ()
    return ", ".join(
        _("{nutrient} {amount}").format(nutrient=nutrient(name), amount=amount(mg, Unit.MG))
        for name, mg in known
        if mg is not None
    )


def quoted(note: str) -> str:
    """Return the beginning of a person's own words in quotation marks; empty for none."""
    return _("“{note}”").format(note=beginning(note)) if note.strip() else ""
