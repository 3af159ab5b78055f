#!/usr/bin/env python3
"""Checks a log of Varde. Written from C2SP tlog-tiles, tlog-checkpoint and signed-note and from RFC 6962, without libraries.

    log.py DIR [--since CHECKPOINT] [--key KEY]   KEY is 32 bytes, PEM or a verifier key; without one, those in DIR/keys

Ends with 0 where all holds, 1 where something does not, 2 where it could not check."""
import base64, hashlib, os, re, sys
sys.dont_write_bytecode = True
from check import Refused, signed
WIDTH, BYTES = 256, 32
def sha(data): return hashlib.sha256(data).digest()
def leaf(entry): return sha(b"\0" + entry)
def root(hashes):
    """The Merkle Tree Hash of some leaves, each known by its hash (RFC 6962, 2.1)."""
    if len(hashes) < 2: return hashes[0] if hashes else sha(b"")
    half = 1 << (len(hashes) - 1).bit_length() - 1
    return sha(b"\1" + root(hashes[:half]) + root(hashes[half:]))
# Files
def content(path, most=1 << 25):
    try:
        with open(path, "rb") as file: return file.read(most)
    except OSError: return None
def named(kind, index, width):
    name = f"{index % 1000:03}"
    while index >= 1000: index //= 1000; name = f"x{index % 1000:03}/{name}"
    return f"tile/{kind}/{name}" + (f".p/{width}" if width < WIDTH else "")
def pieces(log, kind, index, width, cut):
    """Returns so many pieces of a file; of the full one where that has taken its place. None where there are not as many."""
    for has in {width: 0, WIDTH: 0}:
        raw = content(os.path.join(log, named(kind, index, has)))
        if raw is not None:
            found = cut(raw)
            return found[:width] if found and len(found) == has else None
def hashes(raw): return [raw[i:i + BYTES] for i in range(0, len(raw), BYTES)] if len(raw) % BYTES == 0 else None
def entries(raw):
    found, at = [], 0
    while at < len(raw):
        end = at + 2 + int.from_bytes(raw[at:at + 2], "big")
        if end > len(raw) or at + 2 > len(raw): return None
        found.append(raw[at + 2:end]); at = end
    return found
# Notes
def key_id(name, key): return sha(name.encode() + b"\n\1" + key)[:4]
def key_of(raw):
    if len(raw) == BYTES: return raw
    text = raw.decode("ascii", "replace").strip()
    pem = re.fullmatch(r"-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----", text)
    return base64.b64decode(pem[1] if pem else text.split("+", 2)[2])[-BYTES:]
def keys_in(folder):
    """Returns the keys that lie in a folder; what is none is left alone, as other programs do."""
    found = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        try: found += [key_of(content(os.path.join(folder, name)) or b"")] if name.endswith(".vkey") else []
        except (IndexError, ValueError): pass
    return [key for key in found if len(key) == BYTES]
def checkpoint(raw):
    """Returns name, size, root, text and signatures of a checkpoint, or None."""
    try:
        text, lines = re.fullmatch("((?s:.+\n))\n((?:\u2014 [^\\s+]+ [A-Za-z0-9+/]+={0,2}\n)+)", raw.decode()).groups()
        parts = text.split("\n")
        signed_by = [line.split(" ")[1:] for line in lines.splitlines()]
        signatures = [(name, base64.b64decode(sig.rstrip("=") + "=" * (-len(sig.rstrip("=")) % 4))) for name, sig in signed_by]
        top = base64.b64decode(parts[2], validate=True)
    except (AttributeError, IndexError, ValueError): return None
    if len(raw) > 1 << 16 or re.search("[\0-\t\x0b-\x1f]", text) or len(signatures) > 64 or any(len(sig) < 5 for _, sig in signatures): return None
    if len(parts) < 4 or "" in parts[:-1] or not re.fullmatch("0|[1-9][0-9]{0,17}", parts[1], re.A): return None
    if len(top) != BYTES or base64.b64encode(top).decode() != parts[2]: return None
    return parts[0], int(parts[1]), top, text, signatures
def signature(point, keys):
    name, _, _, text, signatures = point
    known = [(key, sig[4:]) for who, sig in signatures for key in keys if who == name and sig[:4] == key_id(name, key)]
    def holds(key, sig):
        try: return signed(key, text.encode(), sig)
        except Refused: return False
    return "" if known and all(holds(*one) for one in known) else "SIGNATURE" if known else "KEY"
# The log
HASH, CODE = "[0-9a-f]{64}", "[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}"
LINE = re.compile(f"varde-log/1 (?:(?:receipt|key) {HASH}|book {HASH} [!-~](?:[ -~]{{0,58}}[!-~])?|restore|(?:hold|release) {HASH} {CODE})".encode())
def tree(log, size):
    """Returns the hashes of all leaves, as far as they are there, and what is wrong with entries and with tiles."""
    leaves, of_entries, of_tiles = [], set(), set()
    for index in range(-(-size // WIDTH)):
        width = min(WIDTH, size - index * WIDTH)
        bundle, tile = pieces(log, "entries", index, width, entries), pieces(log, "0", index, width, hashes)
        if not bundle: of_entries.add("ENTRIES")
        if not tile: of_tiles.add("TILE")
        if not bundle and not tile: return None, of_entries, of_tiles
        if bundle and tile and [leaf(entry) for entry in bundle] != tile: of_entries.add("ENTRY")
        if bundle and not all(LINE.fullmatch(entry) for entry in bundle): of_entries.add("ENTRY")
        leaves += tile or [leaf(entry) for entry in bundle]
    level, below = 1, leaves
    while len(below) >= WIDTH:
        below = [root(below[i:i + WIDTH]) for i in range(0, len(below) - WIDTH + 1, WIDTH)]
        for index in range(-(-len(below) // WIDTH)):
            right = below[index * WIDTH:(index + 1) * WIDTH]
            if pieces(log, str(level), index, len(right), hashes) != right: of_tiles.add("TILE")
        level += 1
    return leaves, of_entries, of_tiles
def check(log, keys, since):
    point = checkpoint(content(os.path.join(log, "checkpoint")) or b"")
    if not point: return [("checkpoint", {"CHECKPOINT"})]
    name, size, top, _, _ = point
    leaves, of_entries, of_tiles = tree(log, size)
    if leaves is None or root(leaves) != top: of_tiles.add("ROOT")
    lines = [("checkpoint", set()), ("signature", {signature(point, keys)}), ("entries", of_entries), ("tree", of_tiles)]
    if since is not None:
        earlier, wrong = checkpoint(since), set()
        if not earlier: wrong.add("CHECKPOINT")
        elif earlier[0] != name: wrong.add("OTHER_LOG")
        else:
            wrong.add(signature(earlier, keys))
            if earlier[1] > size: wrong.add("SHORTER")
            elif leaves is None or root(leaves[:earlier[1]]) != earlier[2]: wrong.add("OTHER_PAST")
        lines.append(("since", wrong))
    return lines
def main(arguments):
    options = dict(zip(arguments[1::2], arguments[2::2]))
    if len(arguments) % 2 == 0 or set(options) - {"--since", "--key"}: sys.exit(__doc__)
    log = arguments[0]
    keys = [key_of(content(options["--key"]))] if "--key" in options else keys_in(os.path.join(log, "keys"))
    lines = check(log, keys, content(options["--since"]) if "--since" in options else None)
    for part, wrong in lines: print(f"{part}: {' '.join(sorted(wrong - {''})) or 'ok'}")
    return 1 if any(wrong - {""} for _, wrong in lines) else 0
if __name__ == "__main__":
    try: code = main(sys.argv[1:])
    except (OSError, ValueError, IndexError, TypeError, AttributeError) as e:
        print(f"could not check: {e}", file=sys.stderr)
        code = 2
    sys.exit(code)
