"""What Pontoon and Weblate do to Fluent files, with the libraries that they use.

    tools.py rewrite fluent.syntax|moz.l10n|toolkit FROM TO
    tools.py pontoon REFERENCE STORED TARGET […]
    tools.py weblate TEMPLATE FILE [ID=TEXT…] [--cleanup]
    tools.py tmx FILE LANGUAGE LANGUAGE TEXT TRANSLATION
"""

import copy
import pathlib
import sys

from fluent.syntax import parse, serialize
from moz.l10n.formats import Format
from moz.l10n.formats.fluent.serialize import fluent_serialize_entry
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile
from translate.storage.tmx import tmxfile


def read(path):
    return pathlib.Path(path).read_text(encoding="utf-8")


def write(path, text):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def with_fluent_syntax(text):
    return serialize(parse(text), with_junk=False)


def with_moz_l10n(text):
    return "".join(serialize_resource(parse_resource(Format.fluent, text)))


def store(text):
    file = FluentFile()
    file.parse(text.encode())
    return file


def with_toolkit(text):
    file = store(text)
    for unit in file.units:
        if not unit.isheader():
            fill(unit, unit.target)
    return bytes(file).decode()


def rewrite(tool, source, target):
    """Reads and writes every file, as if each message had been edited."""
    how = {"fluent.syntax": with_fluent_syntax, "moz.l10n": with_moz_l10n, "toolkit": with_toolkit}[tool]
    source = pathlib.Path(source)
    for path in sorted(source.rglob("*.ftl")):
        write(pathlib.Path(target) / path.relative_to(source), how(read(path)))


def pontoon(reference, stored, target):
    """Pontoon keeps translations by id, and builds a locale's file anew from the reference: its order, its comments,
    its sections; what is not translated is left out, and so is what the reference does not have."""
    kept = {}
    for section in parse_resource(Format.fluent, read(stored)).sections:
        for entry in section.entries:
            if isinstance(entry, Entry):
                text = fluent_serialize_entry(entry)
                [again] = parse_resource(Format.fluent, text).sections[0].entries
                kept[entry.id] = again
    resource = parse_resource(Format.fluent, read(reference))
    for section in resource.sections:
        entries = []
        for entry in section.entries:
            if isinstance(entry, Entry):
                translation = kept.get(entry.id)
                if translation is None:
                    continue
                properties = translation.properties
                if not entry.id[0].startswith("-"):
                    properties = {n: p for n, p in properties.items() if n in entry.properties}
                entry.value, entry.properties = translation.value, properties
            entries.append(entry)
        section.entries = entries
    resource.sections = [s for s in resource.sections if any(isinstance(e, Entry) for e in s.entries)]
    write(target, "".join(serialize_resource(resource)))


def fill(unit, text):
    unit.target = text
    unit.source = text
    error = unit.get_syntax_error()
    if error:
        raise ValueError(f"{unit.getid()}: {error}")


def weblate(template, path, changes, cleanup):
    """Weblate changes the units that were translated and puts new ones at the end, without the template's comments.
    Its add-on "Cleanup translation files" takes out what the template does not have."""
    originals = {u.getid(): u for u in store(read(template)).units if not u.isheader()}
    file = store(read(path) if pathlib.Path(path).exists() else "")
    units = {u.getid(): u for u in file.units if not u.isheader()}
    for key, text in changes:
        unit = units.get(key)
        if unit is None:
            unit = copy.copy(originals[key])
            unit.removenotes()
            file.addunit(unit)
        fill(unit, text)
    if cleanup:
        for key, unit in units.items():
            if key not in originals:
                file.removeunit(unit)
    write(path, bytes(file).decode())


def tmx(path, source, target, text, translation):
    """Every unit has both texts, and this pair is among them."""
    with open(path, "rb") as handle:
        memory = tmxfile(handle, source, target)
    pairs = [(unit.source, unit.target) for unit in memory.units]
    assert all(a and b for a, b in pairs), "a unit without text"
    assert (text, translation) in [(str(a), str(b)) for a, b in pairs], pairs


def main(arguments):
    match arguments:
        case ["rewrite", tool, source, target]:
            rewrite(tool, source, target)
        case ["pontoon", *paths]:
            for i in range(0, len(paths), 3):
                pontoon(*paths[i : i + 3])
        case ["weblate", template, path, *rest]:
            changes = [change.split("=", 1) for change in rest if change != "--cleanup"]
            weblate(template, path, changes, "--cleanup" in rest)
        case ["tmx", path, source, target, text, translation]:
            tmx(path, source, target, text, translation)
        case _:
            sys.exit(__doc__)


main(sys.argv[1:])
