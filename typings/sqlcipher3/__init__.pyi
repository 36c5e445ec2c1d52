from sqlcipher3.dbapi2 import *  # noqa: F403 - the driver itself passes everything on this way
