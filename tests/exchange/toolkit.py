"""Passes exported files through translate-toolkit: reads, translates anew, writes; and validates them.

Usage: toolkit.py FOLDER [SCHEMAS]

Each XLIFF 1.2 and PO file in FOLDER is read by translate-toolkit, every target is set again, and the file is written
with the ending `.back` before its own. With SCHEMAS, a folder with OASIS's xliff-core-1.2-transitional.xsd,
xliff-core-2.0.xsd and W3C's xml.xsd, every XLIFF file is validated.
"""

import pathlib
import sys

from lxml import etree
from translate.storage import factory, pypo, xliff

folder = pathlib.Path(sys.argv[1])
schemas = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None


class Local(etree.Resolver):
    """Finds xml.xsd beside the schema."""

    def resolve(self, url, public, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(schemas / "xml.xsd"), context)
        return None


def schema(name):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(schemas / name), parser))


known = {}
if schemas:
    known = {"1.2": schema("xliff-core-1.2-transitional.xsd"), "2.1": schema("xliff-core-2.0.xsd")}
count = units = valid = 0
for path in sorted(folder.rglob("*")):
    if ".back." in path.name or path.suffix not in (".xlf", ".po"):
        continue
    count += 1
    if path.suffix == ".xlf":
        document = etree.parse(str(path))
        version = document.getroot().get("version")
        if version in known:
            known[version].assertValid(document)
            valid += 1
        if version != "1.2":
            continue
        store = xliff.xlifffile.parsefile(str(path))
        for unit in store.units:
            units += 1
            if unit.rich_target:
                unit.rich_target = unit.rich_target
    else:
        store = pypo.pofile.parsefile(str(path))
        for unit in store.units:
            if unit.istranslated() and not unit.isheader():
                units += 1
                unit.target = str(unit.target)
    with open(path.with_suffix(".back" + path.suffix), "wb") as out:
        store.serialize(out)
print(f"{count} files, {units} units through translate-toolkit, {valid} files valid")
