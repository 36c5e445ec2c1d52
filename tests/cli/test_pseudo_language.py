"""Nothing that the terminal prints went past the translation."""

import io
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from cramp_diary.assembly import open_services
from cramp_diary.cli.arguments import parse
from cramp_diary.cli.main import run
from tests.wording.pseudo import pseudo_language, untranslated

DIARY = "1.crampdiary"
SHEET = """night,cramps,pain,woke,side,Walked [km]
2026-01-01,2,7,woke,left,3
2026-01-02,0,,,,
2026-01-03,,,,,4
"""
BAD_SHEET = """night,cramps,pain,muscle,woke,note
2026-02-30,1,,,,
2026-01-02,-1,,,,
2026-01-03,x,,,,
2026-01-04,1,11,,,
2026-01-05,1,3,7,,
2026-01-06,1,3,,8,
2026-01-07,0,3,,,
2026-01-08,1,,,,
2026-01-08,1,,,,
,1,,,,
2027-12-31,1,,,,
2026-01-01,9,,,,
"""
TYPED = {
    *(
        "cramp-diary",
        "JSON",
        "CRAMP",
        "DIARY",
        "svg",
        "png",
        "pdf",
        "json",
        "csv",
        "zip",
        "UTF",
        "ok",
    ),
    *("demo", "log", "import", "export", "nights", "summary", "chart", "list", "report", "check"),
    *(
        "factors",
        "backup",
        "restore",
        "gui",
        "remind",
        "morning",
        "tablets",
        "cramp",
        "quiet",
        "drink",
        "dose",
        "factor",
        "error",
    ),
    *("calf", "sole", "toes", "top-of-foot", "shin", "front-thigh", "back-thigh", "other"),
    *("left", "right", "both", "woke", "already-awake", "before-sleep", "day", "weeks", "hours"),
    *("a4", "letter", "night-sheet", "question", "numbers", "medicines", "int", "backups"),
}
"""What a person types, in every language alike."""
TAKEN = (
    "Bendroflumethiazide",
    "Budesonide / formoterol",
    "Magnesium citrate",
    "trimagnesium dicitrate",
    "Quinine",
)
"""What the person of the demo takes; a catalogue holds the names of one language."""
COLUMNS = ("night", "cramps", "pain", "muscle", "woke")
OPTION = re.compile(r"(?<!\w)--?[a-z][a-z-]*")

Said = Callable[..., str]


@pytest.fixture(autouse=True)
def pseudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak the language of nobody, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with pseudo_language(tmp_path / "locale"):
        yield


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Run a command and return what it printed, both where it is read and where it failed."""

    def type_in(*words: str, diary: str = DIARY) -> str:
        with suppress(SystemExit):
            run(parse(["--diary", diary, *words]))
        printed = capsys.readouterr()
        return printed.out + printed.err

    return type_in


def plain(text: str, *names: str) -> list[str]:
    """Return what is left in plain letters, but for options, keywords, names and file names."""
    without = re.sub(r"\S+\.(?:crampdiary|pdf|svg|csv|json|txt|zip|log)\b", "", text)
    return untranslated(OPTION.sub("", without), TYPED | set(names))


def test_a_text_past_the_translation_is_found() -> None:
    assert plain("«Ŵŕöţé 1.crampdiary.» Saved --json") == ["Saved"]


@pytest.mark.parametrize(
    "command",
    [
        [],
        *(["demo"], ["log"], ["import"], ["export"], ["nights"], ["summary"], ["chart"]),
        *(["factors"], ["report"], ["check"], ["backup"], ["restore"], ["gui"], ["remind"]),
        *(["log", "cramp"], ["log", "quiet"], ["log", "drink"], ["log", "dose"], ["log", "factor"]),
    ],
    ids=" ".join,
)
def test_help(said: Said, command: list[str]) -> None:
    text = said(*command, "--help")

    assert "«ûšåĝé:» " in text
    assert plain(text) == []


@pytest.mark.parametrize(
    "words",
    [
        ["demo"],
        ["nights", "--from", "1"],
        ["nights", "--from"],
        ["nights", "1"],
        ["nights", "--from", "2026-02-01", "--to", "2026-01-01"],
        ["demo", "--nights", "?", "1.crampdiary"],
        ["demo", "--nights", "0", "2.crampdiary"],
        ["report", "-o", "1.pdf", "--paper", "a5"],
        ["report", "-o", "1"],
        ["chart", "weeks"],
        ["chart", "weeks", "-o", "1.txt"],
        ["chart", "?", "-o", "1.svg"],
        ["export", "1.txt"],
        ["log"],
        ["log", "cramp", "--at", "?"],
        ["log", "cramp", "--muscle", "?"],
        ["log", "cramp", "--minutes", "?"],
        ["log", "cramp", "--pain", "11"],
        ["log", "cramp", "--at", "2026-01-05 12:30", "--night", "2026-01-01"],
        ["log", "factor", "?", "?"],
        ["log", "drink", "?"],
        ["log", "dose", "?"],
    ],
    ids=" ".join,
)
def test_a_mistake_in_typing(said: Said, words: list[str]) -> None:
    said("log", "quiet", "--night", "2026-01-01")
    text = said(*words)

    assert "«" in text
    assert plain(text, "a5") == []


def test_a_demo_and_what_can_be_read_in_it(said: Said) -> None:
    demo = said("demo", "--nights", "60", DIARY)
    texts = [
        demo,
        said("demo", DIARY),
        *(said("nights"), said("summary"), said("check"), said("chart", "list")),
        *(said("chart", "weeks", "-o", "1.svg"), said("report", "-o", "1.pdf")),
        *(said("nights", "--from", "2035-01-01"), said("summary", "--to", "1971-01-01")),
        *(said("factors"), said("factors", "--to", "1971-01-01")),
        *(said("backup", "2.crampdiary"), said("restore", "2.crampdiary")),
        *(said("restore", "2.crampdiary", diary="3.crampdiary"), said("export", "1.csv")),
    ]

    assert "«Ŵŕöţé å đéɱö đîåŕý" in demo
    assert [text for text in texts if "«" not in text] == []
    lines = [line for text in texts for line in text.splitlines()]
    assert [line for line in lines if plain(line, "1 (before restore", *TAKEN)] == []


def test_every_kind_of_entry(said: Said) -> None:
    detail = [
        "--muscle",
        "calf",
        "--side",
        "left",
        "--pain",
        "7",
        "--minutes",
        "4",
        "--woke",
        "woke",
    ]
    texts = [
        said("log", "cramp", "--at", "02:40", *detail),
        said("log", "cramp", "--night", "2026-01-30"),
        said("log", "quiet", "--night", "2026-01-31"),
        said("log", "drink", "Glass of water"),
        said("log", "dose", "Amlodipine", "--amount", "5"),
        said("log", "factor", "Ω", "yes", "--night", "2026-01-31"),
        said("log", "factor", "Ψ", "3", "--unit", "Ω"),
        said("log", "factor", "Ω", "3"),
        said("nights", "--from", "2026-01-30"),
        said("summary"),
    ]

    assert [text for text in texts if "«" not in text] == []
    assert [text for text in texts if plain(text, "Glass of water", "Amlodipine")] == []


def test_files_that_are_brought_in(said: Said) -> None:
    Path("good.csv").write_text(SHEET, "utf-8")
    Path("bad.csv").write_text(BAD_SHEET, "utf-8")
    Path("empty.csv").write_text("", "utf-8")
    Path("binary.csv").write_bytes(b"\x00\x01" * 50)
    Path("no-night.csv").write_text("1,2\n3,4\n", "utf-8")
    Path("bad.json").write_text("{", "utf-8")
    texts = [
        said("import", *words)
        for words in (
            *(["good.csv"], ["good.csv"], ["--dry-run", "good.csv"], ["--skip-bad", "bad.csv"]),
            *(["bad.csv"], ["empty.csv"], ["binary.csv"], ["no-night.csv"], ["bad.json"]),
            *(["nowhere.csv"], ["good.csv", "bad.json"], ["1.zip"]),
        )
    ]

    assert [text for text in texts if "«" not in text] == []
    assert [
        line for text in texts for line in text.splitlines() if plain(line, *COLUMNS, "x")
    ] == []


def test_a_diary_that_cannot_be_used(said: Said, tmp_path: Path) -> None:
    Path("4.crampdiary").write_bytes(b"no diary at all" * 100)
    texts = [said("nights", diary=name) for name in ("5.crampdiary", "4.crampdiary", ".")]
    texts.append(said("log", "quiet", diary="5/6.crampdiary"))

    assert [text for text in texts if "«" not in text] == []
    assert [text for text in texts if plain(text, str(tmp_path))] == []


def test_answers_to_another_program(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (
        b"?\n[]\n{}\n"
        b'{"kind":"cramp"}\n{"kind":"cramp","night":"2026-01-01","pain":11}\n'
        b'{"kind":"quiet","night":"2026-01-01","x":1}\n{"kind":"quiet","night":"?"}\n'
        b'{"kind":"drink","at":"?","product":"?"}\n'
    )

    class Typed:
        buffer = io.BytesIO(lines)

    monkeypatch.setattr(sys, "stdin", Typed())
    answers = said("log", "--stream").splitlines()

    assert len(answers) == lines.count(b"\n")
    assert [
        answer
        for answer in answers
        if "«" not in answer or plain(answer, *COLUMNS, "x", "at", "None")
    ] == []


def test_the_diary_itself_is_whatever_the_person_wrote(said: Said) -> None:
    said("log", "cramp", "--night", "2026-01-30", "--note", "Woke the dog")
    services = open_services(Path(DIARY))
    (cramp,) = services.library.night(services.library.tonight().replace(2026, 1, 30)).episodes
    services.close()

    assert cramp.note == "Woke the dog"
