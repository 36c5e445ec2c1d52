"""Words on the picture of the legs."""

from cramp_diary.wording.language import Text

__all__ = ["LegsWords"]


class LegsWords:
    """Left and right are the person's own, in both views."""

    name = Text("Picture of the legs")
    keys = Text(
        "Up and down go from place to place, a number from 1 to 7 chooses one, left and right "
        "change the leg, B means both.",
    )
    front = Text("from the front")
    behind = Text("from behind")
    left = Text("left")
    right = Text("right")
