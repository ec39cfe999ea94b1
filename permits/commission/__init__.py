"""The commission on permits: members, sessions, votes, minutes."""
