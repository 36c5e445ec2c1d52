"""What every test may rely on: no screen, no home folder of a real person."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en_GB"
os.environ["TZ"] = "Europe/Berlin"
