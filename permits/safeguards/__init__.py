"""What protects the local labour market: quotas, local content, the ban after illegal employment."""
