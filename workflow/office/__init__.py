"""Who works where: offices, accounts, posts, substitutions, calendars."""
