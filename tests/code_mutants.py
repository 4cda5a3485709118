"""Do the tests notice a changed line? ``python tests/code_mutants.py [MODULE ...]`` changes one operator, number or text of
the code that reads at a time, as ``mutmut`` does, and asks the lines of the corpus and the quick tests that come by it.

A mutant takes its function's place in the running library (``__code__``), so that thousands can be tried in an hour.
"""

import __future__

import argparse
import ast
import contextlib
import copy
import functools
import inspect
import io
import random
import signal
import sys
import time
from importlib import import_module

import pytest
from mutants import OTHERS, READERS, ROOT, checks, holds

MODULES = (*READERS, "cldr", "drafts", "scan", "spelled", "spelled_parts", "street", "views", "whole", "word_index",
           *sorted(f"refiners.{path.stem}" for path in (ROOT / "amounts" / "refiners").glob("[a-z]*.py")))
MOST = 12_000     # checks for one mutant
QUICK = 0.1     # seconds: what takes longer is no check
PATIENCE = 5    # seconds: a mutant may turn for ever
# Tests of reading, besides the corpus.
FILES = ("again cells cldr contexts contract ellipsis explain intervals neighbours numerals same spelling street tables units "
         "verbs whole")
OTHER = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Break: ast.Continue, ast.Continue: ast.Break,
}


# ---------------------------------------------------------------- the checks


class Collected:
    """What pytest collects."""

    items = ()

    def pytest_collection_finish(self, session):
        self.items = session.items


def quick_tests():
    """Every test that needs nothing but its parameters and takes no time, as a function without arguments."""
    collected = Collected()
    files = [str(ROOT / "tests" / f"test_{name}.py") for name in FILES.split()]
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main(["--collect-only", "-q", "-o", "addopts=--import-mode=importlib", *files], plugins=[collected])
    for item in collected.items:
        given = item.callspec.params if hasattr(item, "callspec") else {}
        if hasattr(item.obj, "hypothesis") or set(item.fixturenames) - set(given) or list(item.iter_markers("skipif")):
            continue
        yield functools.partial(item.obj, **given)


def corpus_line(check):
    assert holds(check)


def all_checks():
    """The checks that pass, and quickly: where not at once then the second time, when what is made once is made."""
    lines = [*checks("en"), *((locale, text, value) for locale, value, text in OTHERS)]
    for check in (*(functools.partial(corpus_line, line) for line in lines), *quick_tests()):
        with contextlib.suppress(BaseException):  # a test that is skipped, or wants to be run by pytest
            if seconds(check) < QUICK or seconds(check) < QUICK:
                yield check


def seconds(check):
    start = time.perf_counter()
    check()
    return time.perf_counter() - start


def known_of(everything, files):
    """(function, line) -> the checks that come by it, of the functions in ``files``."""
    known = {}
    for check in everything:
        seen = set()

        def by_line(frame, event, _, seen=seen):
            seen.add((frame.f_code, frame.f_lineno))
            return by_line

        sys.settrace(lambda frame, event, _: by_line(frame, event, _) if frame.f_code.co_filename in files else None)
        try:
            check()
        finally:
            sys.settrace(None)
        for place in seen:
            known.setdefault(place, []).append(check)
    return known


def rarities(known):
    """function -> check -> how many come by the rarest of the function's lines that it comes by; under None of all lines."""
    found = {}
    for (code, _), some in sorted(known.items(), key=lambda place: len(place[1])):
        for holder in (code, None):
            for check in some:
                found.setdefault(holder, {}).setdefault(check, len(some))
    return found


def near(known, rarity, code, line):
    """The checks that come by the line, or by the nearest before it that has any: a statement may take several lines.

    Where they are too many, half are those that come by the rarest lines of the function, and a quarter by the rarest of all:
    what few lines need only few lines tell.
    """
    while line > code.co_firstlineno and (code, line) not in known:
        line -= 1
    some = known.get((code, line), [])
    if len(some) <= MOST:
        return some
    of_function, of_all = (sorted(some, key=rarity[holder].get) for holder in (code, None))
    return [*of_function[:MOST // 2], *of_all[:MOST // 4], *some[:MOST // 4]]


def is_caught(known):
    """Does a check fail, or take for ever?"""
    try:
        for check in known:
            signal.setitimer(signal.ITIMER_REAL, PATIENCE)
            check()
    except BaseException:  # whatever it is, a test would fail by it
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return False


# ---------------------------------------------------------------- the mutants


def changes(node, are_characters):
    """(what is changed, a function that changes the node in place) for each way to change it; a text that is a set
    of characters loses its last one."""
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            if type(operator) in OTHER:
                new = OTHER[type(operator)]()
                yield f"{ast.unparse(node)}: {type(new).__name__}", lambda node, at=at, new=new: node.ops.__setitem__(at, new)
    elif isinstance(node, (ast.BoolOp, ast.BinOp, ast.AugAssign)) and type(node.op) in OTHER:
        new = OTHER[type(node.op)]()
        yield f"{ast.unparse(node)}: {type(new).__name__}", lambda node: setattr(node, "op", new)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"{ast.unparse(node)}: without not", lambda node: setattr(
            node, "operand", ast.UnaryOp(ast.Not(), node.operand))
    elif isinstance(node, ast.Constant) and isinstance(node.value, (bool, int, str)):
        old = node.value
        new = not old if isinstance(old, bool) else old + 1 if isinstance(old, int) else (
            old[:-1] if are_characters else f"XX{old}XX")
        yield f"{old!r}: {new!r}", lambda node: setattr(node, "value", new)


def sets_of_characters(tree):
    """The texts that ``strip`` and ``in`` are given: with more the one would take as much, the other be as true."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr.endswith("strip"):
            yield from node.args
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            yield from node.comparators


def mutants(tree):
    """(line, what is changed, the changed function) for each change of a function; what is said of types is left alone."""
    said = [node.annotation for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
    said += [node for node in ast.walk(tree) if isinstance(node, (ast.JoinedStr, ast.Assert))]
    said += [statement for statement in tree.body[:1] if ast.get_docstring(tree)]
    left_alone = {id(part) for node in said for part in ast.walk(node)}
    inside = {id(part) for statement in tree.body for part in ast.walk(statement)}
    characters = {id(node) for node in sets_of_characters(tree)}
    for at, node in enumerate(ast.walk(tree)):
        if id(node) in inside and id(node) not in left_alone:
            for what, change in changes(node, id(node) in characters):
                mutant = copy.deepcopy(tree)
                change(list(ast.walk(mutant))[at])
                yield getattr(node, "lineno", tree.lineno), what, ast.fix_missing_locations(mutant)


def functions(module):
    """(function, its tree) of a module and of its classes, what caches them taken away."""
    for node in ast.parse(inspect.getsource(module)).body:
        parts, holder = [node], module
        if isinstance(node, ast.ClassDef) and hasattr(module, node.name):
            parts, holder = node.body, getattr(module, node.name)
        for part in parts:
            function = inspect.unwrap(vars(holder).get(part.name)) if isinstance(part, ast.FunctionDef) else None
            if inspect.isfunction(function):
                part.decorator_list = []
                yield function, part


def code_of(mutant, function):
    """The mutant's code, as of a function of the same module."""
    tree = compile(ast.Module([mutant], []), function.__code__.co_filename, "exec", __future__.annotations.compiler_flag)
    made = {}
    exec(tree, dict(function.__globals__), made)
    return made[mutant.name].__code__


def run(name, known, rarity, share):
    """(how many mutants of a module were tried, those that survived)."""
    tried, left, chance = 0, [], random.Random(1)
    for function, tree in functions(import_module(f"amounts.{name}")):
        own = function.__code__
        for line, what, mutant in mutants(tree):
            if chance.random() > share:
                continue
            tried += 1
            function.__code__ = code_of(mutant, function)
            caught = is_caught(near(known, rarity, own, line))
            function.__code__ = own
            if not caught:
                left.append((line, function.__name__, what))
    return tried, left


def give_up(*_):
    raise TimeoutError


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", default=MODULES, help='such as "readers" or "refiners.joins"')
    parser.add_argument("--share", type=float, default=1, help="of the mutants, drawn by lot")
    options = parser.parse_args()
    signal.signal(signal.SIGALRM, give_up)
    everything = list(all_checks())
    random.Random(0).shuffle(everything)
    everything.sort(key=lambda check: check.func is corpus_line)  # the tests first: each shows what no line can
    known = known_of(everything, {import_module(f"amounts.{name}").__file__ for name in options.modules})
    rarity = rarities(known)
    total = caught = 0
    for name in options.modules:
        tried, left = run(name, known, rarity, options.share)
        total, caught = total + tried, caught + tried - len(left)
        print(f"{name}: {tried} mutants, {tried - len(left)} caught ({(tried - len(left)) / max(tried, 1):.0%})", flush=True)
        for line, function, what in left:
            print(f"    {line} {function}: {what}", flush=True)
    print(f"all: {total} mutants of {len(everything):,} checks, {caught} caught ({caught / total:.0%})")


if __name__ == "__main__":
    main()
