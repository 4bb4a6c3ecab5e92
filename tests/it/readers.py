"""Reads the rows of every command with the defaults of pandas, polars and DuckDB, and
compares the types that they guess with the schemas of rows. The argument is the program."""

import io
import json
import subprocess
import sys
import tempfile

import duckdb
import pandas
import polars

REGIONS = "au ca gb gh ie in ke ng nz us za us-ca".split()
LINES = {
    "salary": [
        "salary",
        "salary us --trend",
        "salary us --states",
        "salary us --in ngn --rate NGN=1550",
        "salary ng us --in ppp --per month",
        *(f"salary {region}" for region in REGIONS),
    ],
    "salary-at": ["salary us --at 48000", "salary ng --at 150000 --per month"],
    "compare-regions": ["compare-regions ng us", f"compare-regions {' '.join(REGIONS)}"],
    "misconceptions": ["misconceptions", "misconceptions 3"],
    "schools": ["schools", "schools ng"],
    "show": ["show", "show duties"],
    "skills": ["skills"],
    "search": ["search privacy"],
    "get": ["get salary.us.median ng.licence"],
    "explain": ["explain", "explain rhit"],
    "sources": ["sources"],
}
# As polars, pandas and DuckDB call them.
TYPES = {
    "number": ({"Float64"}, {"float64"}, {"DOUBLE"}),
    # pandas has no integers that may be missing.
    "integer": ({"Int64"}, {"int64", "float64"}, {"BIGINT"}),
    "boolean": ({"Boolean"}, {"bool", "object"}, {"BOOLEAN"}),
    "string": ({"String"}, {"str", "object"}, {"VARCHAR"}),
    "date": ({"String"}, {"str", "object"}, {"DATE"}),
}


def run(line):
    done = subprocess.run([sys.argv[1], *line.split()], capture_output=True, check=True)
    return done.stdout.decode()


def read(line):
    text = run(f"{line} --format csv")
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as file:
        file.write(text)
        file.flush()
        table = duckdb.read_csv(file.name)
        of_duckdb = dict(zip(table.columns, map(str, table.types)))
    return polars.read_csv(io.StringIO(text)), pandas.read_csv(io.StringIO(text)), of_duckdb


for name, lines in LINES.items():
    fields = json.loads(run(f"schema {name} --format csv"))["fields"]
    for line in lines:
        of_polars, of_pandas, of_duckdb = read(line)
        names = [field["name"] for field in fields]
        assert names == of_polars.columns == list(of_pandas.columns) == list(of_duckdb), line
        for field in fields:
            column = of_polars[field["name"]]
            # What holds nothing has no type that could be guessed.
            if column.is_null().all():
                continue
            guessed = (str(column.dtype), str(of_pandas[field["name"]].dtype), of_duckdb[field["name"]])
            expected = TYPES[field["type"]]
            fits = all(one in those for one, those in zip(guessed, expected))
            assert fits, f"career {line}: {field['name']} is a {field['type']}, read as {guessed}"

regions = [read(f"salary {region}") for region in REGIONS]
rows = sum(len(of_pandas) for _, of_pandas, _ in regions)
assert len(polars.concat([of_polars for of_polars, _, _ in regions])) == rows
assert len(pandas.concat([of_pandas for _, of_pandas, _ in regions])) == rows
