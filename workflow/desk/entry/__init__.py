"""The doors: signing in, languages, who is let in, what is said when a page cannot be shown."""
