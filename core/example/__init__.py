"""The example of a newcomer's first minutes: a scene that is fetched, or one that is made up on the spot."""
