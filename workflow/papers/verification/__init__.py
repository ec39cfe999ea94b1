"""Public verification: is the paper in my hand genuine?"""
