"""Doors: where others come in. Each is thin, loaded when used, and needs the library that it is named after."""
