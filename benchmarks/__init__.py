"""How fast and how right the library reads, beside its rivals: ``python -m benchmarks``."""
