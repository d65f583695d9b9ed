"""The first minutes: the start page, the example on a click, the guided tour."""
