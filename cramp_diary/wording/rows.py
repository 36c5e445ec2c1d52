"""Why a row of a file was not taken, in one plain sentence each."""

from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.nights import NightStatus
from cramp_diary.wording.formats import count
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import _, ngettext

__all__ = ["row_reason"]


def row_reason(rejection: Rejection) -> str:
    """Return the sentence for a rejected row."""
    if rejection.fault is RowFault.OTHER_COUNT:
        return _other_count(int(rejection.held))
    if rejection.fault is RowFault.OTHER_STATUS:
        return _other_status(rejection.held)
    reason = _of_cells().get(rejection.fault) or _of_diary()[rejection.fault]
    return reason.format(
        field=rejection.field,
        found=rejection.found,
        held=rejection.held,
        low="" if rejection.low is None else count(rejection.low),
        high="" if rejection.high is None else count(rejection.high),
    )


def _of_cells() -> dict[RowFault, str]:
    return {
        RowFault.NO_DATE: _("The row has no date in the column “night”."),
        RowFault.BAD_DATE: _("“{found}” is not a date; write it as 2026-01-31."),
        RowFault.IN_FUTURE: _("{found} lies in the future."),
        RowFault.REPEATED_NIGHT: _("The night {found} is in line {held} already."),
        RowFault.TOO_MANY_CELLS: _("The row has more cells than the first row has names."),
        RowFault.TOO_LONG: _("{field} is longer than {high} characters."),
        RowFault.NOT_A_NUMBER: _("{field} is “{found}”, which is not a number."),
        RowFault.NOT_WHOLE: _("{field} is {found}; write a whole number from {low} to {high}."),
        RowFault.OUT_OF_RANGE: _("{field} is {found}; it goes from {low} to {high}."),
        RowFault.UNKNOWN_WORD: _("{field} is “{found}”, which is not known."),
        RowFault.NOT_YES_OR_NO: _("{field} is “{found}”, which is neither yes nor no."),
        RowFault.WITHOUT_CRAMP: _("{field} is “{found}”, but the row has no cramp."),
    }


def _of_diary() -> dict[RowFault, str]:
    return {
        RowFault.OTHER_VALUE: _("The diary has another {field} for this night: {held}."),
        RowFault.OTHER_UNIT: _("{field} is counted in {found} here and in {held} in the diary."),
        RowFault.OTHER_VERSION: _("The diary holds another version of the entry {found}."),
        RowFault.REPEATED_ENTRY: _("The entry {found} is in the file twice."),
        RowFault.MISSING_FIELD: _("{field} is missing."),
        RowFault.UNKNOWN_FIELD: _("{field} is not a field that this program knows."),
        RowFault.BAD_VALUE: _("{field} cannot be “{found}”."),
        RowFault.UNKNOWN_REFERENCE: _("{field} names the entry {found}, which is nowhere."),
    }


def _other_count(cramps: int) -> str:
    if not cramps:
        return _("The diary says already that this night was without cramps.")
    return ngettext(
        "The diary already has {n} cramp for this night.",
        "The diary already has {n} cramps for this night.",
        cramps,
    ).format(n=count(cramps))


def _other_status(held: str) -> str:
    return _("The diary says something else of this night: {status}.").format(
        status=label(NightStatus(held))
    )
