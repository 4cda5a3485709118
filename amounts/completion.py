"""What bash, zsh and fish load to complete a command's options, made from its argparse parser."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Action, ArgumentParser
    from collections.abc import Mapping, Sequence

    Words = Mapping[str, Sequence[str]]


def completion(parser: ArgumentParser, shell: str, words: Words) -> str:
    """The script of ``shell`` for the command of ``parser``: options, their choices, files.

    ``words`` are what may stand behind an option by its name in the namespace, beside its ``choices``. An option whose
    metavar or words speak of a FILE takes files too.

    >>> from argparse import ArgumentParser
    >>> parser = ArgumentParser(prog="tool", add_help=False)
    >>> _ = parser.add_argument("--shape", choices=("table", "json"), help="what it looks like")
    >>> print(completion(parser, "fish", {}), end="")
    complete -c tool -l shape -d 'what it looks like' -x -a 'table json'
    """
    actions = [action for action in parser._actions if action.option_strings]  # argparse has no public name for them
    behind = {action.dest: [*(action.choices or words.get(action.dest, ()))] for action in actions if action.nargs != 0}
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](parser.prog, actions, behind)


def _takes_files(action: Action) -> bool:
    return "FILE" in (action.help or "")


def _bash(command: str, actions: list[Action], behind: dict[str, list[str]]) -> str:
    cases = ""
    for action in actions:
        if action.dest in behind:
            files = ' $(compgen -f -- "$now")' if _takes_files(action) else ""
            offered = _compgen(behind[action.dest])
            cases += f"        {'|'.join(action.option_strings)}) COMPREPLY=({offered}{files}); return;;\n"
    options = _compgen([name for action in actions for name in action.option_strings])
    return f"""\
_{command}() {{
    local IFS=$'\\n' now="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    if [ "$now" = "=" ]; then now=""; elif [ "$before" = "=" ]; then before="${{COMP_WORDS[COMP_CWORD-2]}}"; fi
    case "$before" in
{cases}    esac
    case "$now" in
        -*) COMPREPLY=({options});;
        *) COMPREPLY=($(compgen -f -- "$now"));;
    esac
}}
complete -o filenames -F _{command} {command}
"""


def _compgen(words: list[str]) -> str:
    return "$(compgen -W $'" + "\\n".join(words) + "' -- \"$now\")" if words else ""


def _zsh(command: str, actions: list[Action], behind: dict[str, list[str]]) -> str:
    specs = ""
    for action in actions:
        told = (action.help or "").translate({ord(char): f"\\{char}" for char in "[]:"})
        names = action.option_strings
        either = f"'({' '.join(names)})'{{{','.join(names)}}}" if len(names) > 1 else f"'{names[0]}'"
        value = ""
        if action.dest in behind:
            words = behind[action.dest]
            offered = f"({' '.join(words)})" if words else " "
            if _takes_files(action):
                offered = f"{{compadd {' '.join(words)}; _files}}"
            value = f":{action.metavar or action.dest}:{offered}"
        specs += f"        {either}{_quoted(f'[{told}]{value}')} \\\n"
    return f"""\
#compdef {command}
_{command}() {{
    _arguments \\
{specs}        '*:file:_files'
}}
if [ "$funcstack[1]" = _{command} ]; then _{command} "$@"; else compdef _{command} {command}; fi
"""


def _fish(command: str, actions: list[Action], behind: dict[str, list[str]]) -> str:
    lines = ""
    for action in actions:
        names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in action.option_strings)
        value = ""
        if action.dest in behind:
            words = behind[action.dest]
            value = (" -r" if _takes_files(action) else " -x") + (f" -a {_quoted(' '.join(words))}" if words else "")
        lines += f"complete -c {command} {names} -d {_quoted(action.help or '')}{value}\n"
    return lines


def _quoted(text: str) -> str:
    """In single quotes, for a shell: what closes them stands outside."""
    return "'" + text.replace("'", "'\\''") + "'"
