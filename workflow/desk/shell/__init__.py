"""What every page stands in: header, notifications, the parts on show."""
