"""PostgreSQL and Valkey from the installed packages: started when needed, stopped when nobody uses them any more."""
