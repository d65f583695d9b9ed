"""Labels looked at with the sensors: which may be wrong, where more would help, how classes differ, regions grown."""
