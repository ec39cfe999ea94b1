"""Registration of job seekers and the unemployed, certificates, oralman status, Semipalatinsk victims."""
