"""What the command line says of itself, and what it prints of its own."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["CliWords", "HelpWords", "UsageWords", "fault_of_file"]


class HelpWords:
    """What `--help` says."""

    program = Text("A diary of night-time leg cramps. Without a command it opens its window.")
    diary = Text("the diary file; otherwise the one named by CRAMP_DIARY or your own")
    version = Text("print the version")
    commands = Text("command")
    a_file = Text("FILE")
    a_date = Text("DATE")
    a_time = Text("TIME")
    a_name = Text("NAME")
    names = Text("NAMES")
    a_number = Text("NUMBER")
    a_value = Text("VALUE")
    a_word = Text("WORD")
    a_text = Text("TEXT")
    gui = Text("open the window, or bring the one forward that is open")
    at_card = Text("what to show: the nights not recorded (morning), or the tablets")
    remind = Text("wait, and remind at the times chosen in the settings of the window")
    demo = Text("write a new diary with an invented person")
    demo_file = Text("where to write it")
    demo_nights = Text("how many nights, up to last night")
    demo_seed = Text("the same seed invents the same person")
    log = Text("write down one entry")
    stream = Text("read one JSON entry per line and answer each when it is saved")
    log_cramp = Text("a cramp")
    log_quiet = Text("a night without cramps")
    log_drink = Text("something drunk")
    log_dose = Text("a medicine or supplement taken")
    log_factor = Text("something else that you watch")
    at = Text("when: 02:40, “2026-01-31 02:40”, or with an offset")
    night = Text("the date of the evening on which the night began")
    night_over = Text("the date of its evening; otherwise the last night that is over")
    muscle = Text("calf, sole, toes, top-of-foot, shin, front-thigh, back-thigh, other")
    side = Text("left, right or both")
    pain = Text("worst pain, 0 to 10")
    minutes = Text("how long it lasted")
    woke = Text("woke, already-awake, before-sleep or day")
    note = Text("in your own words")
    product = Text("its name")
    ml = Text("how much, in ml; otherwise the usual serving")
    amount = Text("how much, in the unit it is counted in; otherwise the usual amount")
    factor = Text("its name")
    value = Text("yes, no or a number")
    unit = Text("the unit of a new factor")
    bring = Text("add what files say and the diary does not hold yet")
    bring_files = Text("night sheets (.csv) or an exported diary (.json)")
    format_in = Text("night-sheet or json; otherwise told from the file")
    dry_run = Text("only say what would be added")
    skip_bad = Text("leave rejected rows out and add the others")
    json = Text("print one JSON object")
    send = Text("write the diary to a file")
    send_file = Text(".json (everything), .csv (night sheet) or .zip (a table a kind)")
    format_out = Text("night-sheet, json or zip; otherwise told from the ending")
    nights = Text("list the nights")
    summary = Text("print the numbers of a period")
    factors = Text("compare the cramps with all that was drunk, taken and watched")
    first = Text("first night, as 2026-01-31")
    last = Text("last night, as 2026-01-31")
    chart = Text("draw one chart; “chart list” names them")
    chart_name = Text("which chart, or “list”")
    chart_file = Text("a file that ends in .svg, .png or .pdf")
    report = Text("write the page for a physician")
    report_file = Text("a file that ends in .pdf")
    paper = Text("a4 or letter")
    mono = Text("for printing in black and white")
    anonymous = Text("without name, birth date and your own words")
    sections = Text(
        "which parts, joined by commas, of question, numbers, hours, weeks and medicines"
    )
    check = Text("say whether the diary file is sound")
    backup = Text("write a verified copy")
    backup_file = Text("where; otherwise into the folder “backups” beside the diary")
    restore = Text("put a copy in the place of the diary, which is kept")
    restore_file = Text("the copy")


class CliWords:
    """What commands print."""

    sound = Text("The diary is sound.")
    no_nights = Text("There are no nights in this diary yet.")
    no_nights_in_period = Text("There are no nights in this period.")
    chart_weeks = Text("cramps and nights with a cramp week by week, with medicines")
    chart_hours = Text("at what hour cramps begin")

    @staticmethod
    def unexpected(written: Path | None) -> str:
        """Return that the program has a mistake, and where that was written down."""
        words = _("Something went wrong that should not. What was saved before is in the diary.")
        if written is None:
            return words
        return _("{words} What happened is in {path}.").format(words=words, path=written)

    @staticmethod
    def made_demo(path: Path, nights: int) -> str:
        """Return that a demo diary was written."""
        text = ngettext(
            "Wrote a demo diary of {nights} night to {path}.",
            "Wrote a demo diary of {nights} nights to {path}.",
            nights,
        )
        return text.format(nights=nights, path=path)

    @staticmethod
    def wrote(path: Path) -> str:
        """Return that a file was written."""
        return _("Wrote {path}.").format(path=path)

    @staticmethod
    def restored(kept: Path) -> str:
        """Return where the replaced diary is."""
        return _("Restored. What it replaced is kept as {path}.").format(path=kept)

    @staticmethod
    def restored_anew(path: Path) -> str:
        """Return that there was nothing to replace."""
        return _("Restored to {path}. There was no diary before.").format(path=path)


def fault_of_file(key: str) -> str:
    """Return what is wrong with a diary file, for a key of `storage.checking`."""
    return {
        "file": _("The file is damaged."),
        "tables": _("A part of the diary is missing."),
        "links": _("An entry refers to one that is not there."),
        "entries": _("An entry says something that no diary can hold."),
    }.get(key, _("Something is wrong with the file."))


class UsageWords:
    """What is wrong with how a command was called."""

    entry_missing = Text("Name what to log: cramp, quiet, drink, dose, factor, or --stream.")
    turned_round = Text("The last night is before the first.")
    no_output = Text("Name the file to draw to: -o FILE.")

    @staticmethod
    def nights_out_of_range(most: int) -> str:
        """Return how many nights a demo can have."""
        return _("A demo diary has 1 to {most} nights.").format(most=most)

    @staticmethod
    def not_a_date(text: str) -> str:
        """Return that a date cannot be read."""
        return _("“{text}” is not a date; write it as 2026-01-31.").format(text=text)

    @staticmethod
    def not_a_time(text: str) -> str:
        """Return that a time cannot be read."""
        return _("“{text}” is not a time; write 02:40 or “2026-01-31 02:40”.").format(text=text)

    @staticmethod
    def not_in_night(text: str, night: date) -> str:
        """Return that a time lies in another night."""
        return _("{text} does not lie in the night of {night}.").format(
            text=text, night=night.isoformat()
        )

    @staticmethod
    def not_a_number(text: str) -> str:
        """Return that a number cannot be read."""
        return _("“{text}” is not a number.").format(text=text)

    @staticmethod
    def not_a_whole_number(text: str) -> str:
        """Return that a whole number cannot be read."""
        return _("“{text}” is not a whole number.").format(text=text)

    @staticmethod
    def unknown_word(text: str, known: Sequence[str]) -> str:
        """Return which words are known."""
        return _("“{text}” is not known; use one of: {known}.").format(
            text=text, known=", ".join(known)
        )

    @staticmethod
    def unknown_ending(path: Path, known: Sequence[str]) -> str:
        """Return which endings are known."""
        return _("{path} should end in one of: {known}.").format(path=path, known=", ".join(known))
