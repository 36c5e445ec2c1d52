"""What a report says: plain values in the order of the page, no layout."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.report.request import Ink, Paper

__all__ = [
    "Answers",
    "Change",
    "Closing",
    "Document",
    "Fact",
    "Foot",
    "Group",
    "Header",
    "Medicine",
    "Medicines",
    "Numbers",
    "Picture",
    "Question",
    "Said",
    "Symptoms",
    "Told",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Whose record of which nights; `demo` marks an invented person and is empty otherwise."""

    title: str
    name: str
    born: str
    period: str
    recorded: str
    details: tuple[str, ...]
    demo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the person would like to know; `told` when the words are the person's own."""

    heading: str
    words: str
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptoms:
    """What was ticked, one line each; `more` counts the rest, `empty` stands where none is."""

    heading: str
    beside: str
    lines: tuple[str, ...] = ()
    more: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A question in short and its answer, or a condition, which has none."""

    words: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was told once; `empty` stands where nothing was."""

    heading: str
    said: tuple[Said, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the nights do not say; comparisons and conditions are both there or none.

    `rest` are the ticked symptoms that `symptoms` counts and does not name.
    """

    symptoms: Symptoms
    comparisons: Told | None = None
    conditions: Told | None = None
    rest: Told | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer and, beside it, what it was counted on."""

    answer: str
    basis: str


@dataclass(frozen=True, slots=True)
class Group:
    """The facts about one thing."""

    label: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """The block of numbers; `empty` stands in its place where there are none."""

    heading: str
    groups: tuple[Group, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart: its heading, what stands behind the heading in light type, and its text form."""

    heading: str
    alt: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed; `letter` is the badge that the chart carries too, empty where none.

    `brief` is the same without the reason, for where there is no room.
    """

    letter: str
    text: str
    brief: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicine:
    """One row of the table; `changed` ones stand out."""

    name: str
    dose: str
    since: str
    changes: tuple[Change, ...]
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicines:
    """The table; `more` says how many rows did not fit, `empty` stands where there are none."""

    heading: str
    columns: tuple[str, str, str, str]
    rows: tuple[Medicine, ...] = ()
    more: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How the numbers were made, nothing where there are none, and room for who reads them."""

    heading: str
    sentences: tuple[str, ...]
    room: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The foot of every page; `page` holds the places {page} and {pages}."""

    sentence: str
    printed: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report. What is None was not asked for, or has nothing to show."""

    language: str
    dated: date
    paper: Paper
    ink: Ink
    header: Header
    question: Question | None
    numbers: Numbers | None
    hours: Picture | None
    weeks: Picture | None
    medicines: Medicines | None
    answers: Answers | None
    closing: Closing
    foot: Foot
