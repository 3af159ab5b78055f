#!/usr/bin/env python3
"""Checks a log of Varde. Written from C2SP tlog-tiles, tlog-checkpoint and signed-note, from RFC 6962, and, for the lines and the
journal, from receipts.md, without libraries.

    log.py DIR [--since CHECKPOINT] [--key KEY]   KEY is 32 bytes, PEM or a verifier key; without one, those in DIR/keys

Ends with 0 where all holds, 1 where something does not, 2 where it could not check."""
import base64, hashlib, os, re, sys
sys.dont_write_bytecode = True
from check import Refused, key_of, point, signed
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
    """Returns what stands in a file: None where there is none, and nothing where it cannot be read."""
    try:
        with open(path, "rb") as file: return file.read(most)
    except FileNotFoundError: return None
    except OSError: return b""
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
def verifier(raw):
    """Returns the key in the form of signed-note: a name, the beginning of a hash of name and key, and the key."""
    name, known, key = raw[:1024].decode("utf-8", "replace").strip().split("+", 2)
    typed = base64.b64decode(key, validate=True)
    if len(typed) != 1 + BYTES or typed[0] != 1 or key_id(name, typed[1:]).hex() != known or base64.b64encode(typed).decode() != key:
        raise ValueError("no key in the form of signed-note")
    return point(typed[1:]) and typed[1:]
def key_named(path):
    raw = content(path, 1 << 14)
    if not raw: raise ValueError(f"{path} cannot be read, or is empty")
    for read in verifier, lambda raw: key_of(raw, path):
        try: return read(raw)
        except ValueError: pass
    raise ValueError(f"{path} holds no public key of Ed25519")
def keys_in(folder):
    """Returns the keys that lie in a folder; what is none is left alone, as other programs do, and told."""
    found = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith(".vkey"):
            raw = content(os.path.join(folder, name), 1 << 10)
            try: found.append(verifier(raw or b""))
            except ValueError: print(f"warning: keys/{ascii(name)[1:-1]}:", "holds no key in the form of signed-note" if raw else "cannot be read, or is empty", file=sys.stderr)
    return found
def checkpoint(raw):
    """Returns name, size, root, text and signatures of a checkpoint, or None."""
    try:
        text, lines = re.fullmatch("((?s:.+\n))\n((?:\u2014 [^\\s+]+ [A-Za-z0-9+/]+={0,2}\n)+)", raw.decode()).groups()
        parts = text.split("\n")
        signed_by = [line.split(" ")[1:] for line in lines.splitlines()]
        signatures = [(name, base64.b64decode(sig.rstrip("=") + "=" * (-len(sig.rstrip("=")) % 4))) for name, sig in signed_by]
        top = base64.b64decode(parts[2], validate=True)
    except (AttributeError, IndexError, ValueError): return None
    if len(raw) > 1 << 16 or re.search("[\0-\t\x0b-\x1f]", raw.decode()) or len(signatures) > 64 or any(len(sig) < 5 for _, sig in signatures): return None
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
    """Returns the hashes of the leaves up to the first that is not there, and what is wrong with entries and with tiles."""
    leaves, of_entries, of_tiles = [], set(), set()
    for index in range(-(-size // WIDTH)):
        width = min(WIDTH, size - index * WIDTH)
        bundle, tile = pieces(log, "entries", index, width, entries), pieces(log, "0", index, width, hashes)
        if not bundle: of_entries.add("ENTRIES")
        if not tile: of_tiles.add("TILE")
        if not bundle and not tile: break
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
# The journal
HEAD = re.compile(rb"entries (0|[1-9][0-9]{0,17}) ([1-9][0-9]{0,5}) ([0-9a-f]{64})\n")
def frame(raw, at):
    """Returns the index, the lines and the end of the frame that begins there; None where none does."""
    head = HEAD.match(raw, at)
    if not head: return None
    lines, end = [], head.end()
    while len(lines) < int(head[2]) and raw.find(b"\n", end) >= 0:
        lines.append(raw[end:raw.find(b"\n", end)])
        end += len(lines[-1]) + 1
    whole = len(lines) == int(head[2]) and hashlib.sha256(raw[head.end():end]).hexdigest().encode() == head[3]
    return (int(head[1]), lines, end) if whole else None
def is_piece(line): return re.fullmatch(b"[ -~]{0,300}", line) and not line.startswith(b"entries ")
def is_of_lines(piece):
    """Says whether this may stand behind a hole: the end of a line, whole ones, and the beginning of one; no other frame."""
    first, *lines = piece.split(b"\n")
    return is_piece(first) and all(LINE.fullmatch(line) for line in lines[:-1]) and is_piece((lines or [first])[-1])
def is_torn(tail, following):
    """Says whether this is the frame that comes next, which breaks off, or has zeros in the place of what did not reach the disk."""
    (written, *rest), begun = re.split(b"\0+", tail), b"entries %d " % following
    head, (*lines, last) = HEAD.match(written), written.split(b"\n")[1:] or [b""]
    if not all(is_of_lines(piece) for piece in rest): return False
    if b"\n" in written:
        return bool(head) and int(head[1]) == following and len(lines) < int(head[2]) and bool(is_piece(last)) and all(
            LINE.fullmatch(line) for line in lines)
    return begun.startswith(written) or bool(re.fullmatch(re.escape(begun) + b"([1-9][0-9]{0,5}( [0-9a-f]{0,64})?)?", written))
def journal(log, size):
    """Returns all that is noted, each with its index, what is wrong, and whether the last frame was not written to its end."""
    path, noted, at, following = os.path.join(log, "pending"), [], 0, None
    raw = content(path, 2 + (16 << 20)) or b""
    if len(raw) > 16 << 20 or os.path.exists(path) and not (os.path.isfile(path) and os.access(path, os.R_OK)): return [], {"PENDING"}, False
    while (one := frame(raw, at)) and following in (None, one[0]):
        noted += enumerate(one[1], one[0])
        at, following = one[2], one[0] + len(one[1])
    torn = at < len(raw) and is_torn(raw[at:], size if following is None else following)
    return noted, {"PENDING"} if at < len(raw) and not torn or noted and noted[0][0] > size else set(), torn
def check(log, keys, since):
    for _ in range(5): # a checkpoint may be written between the two
        point = checkpoint(content(os.path.join(log, "checkpoint")) or b"")
        if not point: return [("checkpoint", {"CHECKPOINT"})]
        name, size, top, _, _ = point
        noted, wrong, torn = journal(log, size)
        if not wrong: break
    leaves, of_entries, of_tiles = tree(log, size)
    if len(leaves) < size or root(leaves) != top: of_tiles.add("ROOT")
    lines = [("checkpoint", set()), ("signature", {signature(point, keys)}), ("entries", of_entries), ("tree", of_tiles)]
    if not all(LINE.fullmatch(line) for _, line in noted): wrong.add("ENTRY")
    if any(leaf(line) != leaves[index] for index, line in noted if index < len(leaves)): wrong.add("ENTRY")
    lines.append(("pending" + (", but for a frame that was not written to its end" if torn else ""), wrong))
    if since is not None:
        earlier, wrong = checkpoint(since), set()
        if not earlier: wrong.add("CHECKPOINT")
        elif earlier[0] != name: wrong.add("OTHER_LOG")
        else:
            wrong.add(signature(earlier, keys))
            if earlier[1] > size: wrong.add("SHORTER")
            elif len(leaves) < earlier[1] or root(leaves[:earlier[1]]) != earlier[2]: wrong.add("OTHER_PAST")
        lines.append(("since", wrong))
    return lines
def main(arguments):
    options = dict(zip(arguments[1::2], arguments[2::2]))
    if len(arguments) % 2 == 0 or set(options) - {"--since", "--key"}: sys.exit(__doc__)
    log = arguments[0]
    own = keys_in(os.path.join(log, "keys"))
    keys = [key_named(options["--key"])] if "--key" in options else own
    lines = check(log, keys, content(options["--since"]) if "--since" in options else None)
    for part, wrong in lines: print(f"{part}: {' '.join(sorted(wrong - {''})) or 'ok'}")
    return 1 if any(wrong - {""} for _, wrong in lines) else 0
if __name__ == "__main__":
    try: code = main(sys.argv[1:])
    except (OSError, ValueError, IndexError, TypeError, AttributeError) as e:
        print(f"could not check: {e}", file=sys.stderr)
        code = 2
    sys.exit(code)
