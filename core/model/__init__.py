"""The method: stems, trunk, routers, experts, head, and the file they are kept in."""
