#!/usr/bin/env python3
"""Checks receipts of Varde against the plain form of their book. Written from plain-book.md alone, without libraries.
    check.py BOOK [--key PUBLIC] [--codes] FILE...   a file, or standard input (-), is one receipt; with --codes each line
Ends with 0 where nothing is refused, 1 where something is, 2 where it could not check."""
import base64, datetime, hashlib, json, re, sys
PAYLOAD_TYPE, KINDS = "application/vnd.varde.receipt+json;version=1", ["RECOMMENDED", "CONSIDER", "NOT_PROPORTIONATE", "NEEDS_CLARIFICATION", "BLOCKED"]
class Refused(ValueError): """A code; ends the check, for nothing could be told after it."""
def refuse(*code): raise Refused(*code)
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493 # Ed25519 (RFC 8032)
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
def point(code):
    y = int.from_bytes(code, "little") & (1 << 255) - 1
    xx = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if (x * x - xx) % P == 0 else x * ROOT % P
    if y >= P or (x * x - xx) % P or not x and code[31] >> 7: refuse("SIGNATURE")
    return (x if x & 1 == code[31] >> 7 else P - x), y
def add(one, other):
    (a, b), (c, d) = one, other
    t = D * a * b * c * d % P
    return (a * d + b * c) * pow(1 + t, -1, P) % P, (b * d + a * c) * pow(1 - t, -1, P) % P
def times(n, p): return add(times(n >> 1, add(p, p)), p if n & 1 else (0, 1)) if n else (0, 1)
def signed(key, message, sig):
    s, base = int.from_bytes(sig[32:], "little"), point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
    h = int.from_bytes(hashlib.sha512(sig[:32] + key + message).digest(), "little") % L
    return len(sig) == 64 and s < L and times(s, base) == add(point(sig[:32]), times(h, point(key)))
def key_of(raw, name): # the 32 bytes of a public key, which are a file or stand in it as PEM
    pem = re.fullmatch(rb"\s*-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]*)-----END PUBLIC KEY-----\s*", raw)
    key = raw if len(raw) == 32 else base64.b64decode(re.sub(rb"\s", b"", pem[1]), validate=True) if pem else b""
    if key is not raw and (len(key) != 44 or key[:12].hex() != "302a300506032b6570032100"): raise ValueError(f"{name} holds no public key of Ed25519")
    return point(key[-32:]) and key[-32:]
# Form: strict JSON, the parts of a receipt, and their one form of bytes
def written(value): return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
def strict(raw, most=1 << 20):
    def pairs(found): return dict(found) if len(dict(found)) == len(found) else refuse()
    def whole(text): return int(text) if re.fullmatch("-?(0|[1-9][0-9]{0,8})", text) else refuse()
    def deep(value):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return refuse() if value is None else 1 + max(map(deep, inner), default=0)
    try:
        value = json.loads(raw.decode() if len(raw) <= most else "", object_pairs_hook=pairs, parse_int=whole, parse_float=refuse, parse_constant=refuse)
        return value if isinstance(value, dict) and deep(value) <= 12 and written(value) else refuse()
    except (ValueError, RecursionError, Refused): refuse("SIZE" if len(raw) > most else "JSON")
def day(text, centuries="19|20|21"):
    try: return datetime.date.fromisoformat(text) if re.fullmatch(rf"({centuries})\d\d-\d\d-\d\d", text, re.A) else None
    except (ValueError, TypeError): return None
def moment(text): return re.fullmatch(r"20.{8}T([01]\d|2[0-3])(:[0-5]\d){2}Z", str(text), re.A) and day(text[:10])
def answer(value): return type(value) is int or fits(value, [CODE] if isinstance(value, list) else CODE, True)
def padded(text): return fits(text, BASE64) and base64.b64encode(base64.b64decode(text)).decode() == text
CODE, NAME, ANSWERS, TRUE, count = "[A-Za-z0-9][A-Za-z0-9_-]{0,59}", "[!-~]([ -~]{0,58}[!-~])?", {"*": answer}, lambda value: value is True, lambda value: type(value) is int and 0 < value < 100000
ZONE = ("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|SystemV|US)(/[A-Z][A-Za-z0-9_+-]{0,29}){1,2}|"
    "(UTC?|GMT)?[+-](0[0-9]|1[0-8])(:[0-5][0-9]){1,2}|CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|Factory|GB|GB-Eire|GMT|GMT0|Greenwich|HST|Hongkong"
    "|Iceland|Iran|Israel|Jamaica|Japan|Kwajalein|Libya|MET|MST|MST7MDT|NZ|NZ-CHAT|Navajo|PRC|PST8PDT|Poland|Portugal|ROC|ROK|Singapore|Turkey|UCT|UT|UTC|Universal|W-SU|WET|Z|Zulu")
UNSEEN = (r"\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff")
DRAWN, HASH, BASE64 = "[0-9a-f]{32}", "[0-9a-f]{64}", "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
PARTS = {"type": NAME, "id": DRAWN, "made": moment, "clockSetBack?": TRUE, "zone": ZONE, "asOf": day, "reading": count,
    "engine": NAME, "build": NAME, "salt": DRAWN, "book": {"version": NAME, "meaning": HASH, "content": HASH, "plain": HASH},
    "by?": {"role?": CODE, "unit?": rf"(?!\s)[^{UNSEEN}]{{1,80}}(?<!\s)"}, "input?": {"membersAsked?": TRUE, "logs?": {"*": [ANSWERS]},
        "persons?": [{"ref": CODE, "answers?": ANSWERS, "inVain?": [CODE],
            "became?": [{"measure": CODE, "became": CODE, "because?": CODE, "day": day}]}]},
    "persons?": [{"ref": CODE, "level": CODE, "fired?": [count], "concluded?": [count], "plan?": [CODE], "outcomes?": [
        {"measure": CODE, "kind": "|".join(KINDS + ["NOT_INDICATED"]), "order?": count, "when?": CODE, "partOf?": CODE}]}],
    "duties?": [{"duty": CODE, "refs?": [CODE], "when?": CODE, "partOf?": CODE}],
    "warnings?": [{"warning": CODE, "refs?": [CODE]}], "review?": {"by?": lambda text: day(text, "19|20|21|22"), "events?": [CODE]}}
ENVELOPE = {"payload": padded, "payloadType": NAME, "signatures": [{"keyid": HASH, "sig": padded}]}
def fits(value, form, empty=False):
    """Says whether a value has a form. What is empty is left out, but for a set of answers and an entry of a log."""
    if isinstance(form, dict):
        return isinstance(value, dict) and (empty or value != {}) and {key for key in form if key[-1] not in "?*"} <= set(value) and all(
            re.fullmatch(CODE, key) and fits(one, form.get(key) or form.get(key + "?") or form.get("*") or "(?!)") for key, one in value.items())
    if isinstance(form, list): return isinstance(value, list) and (empty or value != []) and all(fits(one, form[0], True) for one in value)
    return isinstance(value, str) and bool(re.fullmatch(form, value)) if isinstance(form, str) else bool(form(value))
def opened(raw, key):
    """Returns the receipt that is the payload of an envelope whose signature holds, or that is bare where no key is given."""
    found = strict(raw, 2 << 20)
    if key and "payload" not in found: refuse("SIGNATURE")
    if "payload" in found:
        if not fits(found, ENVELOPE) or len(found["signatures"]) != 1 or written(found) != raw: refuse("ENVELOPE")
        raw, sig, kind = base64.b64decode(found["payload"]), found["signatures"][0], found["payloadType"]
        if kind != PAYLOAD_TYPE: refuse("TYPE")
        if key and sig["keyid"] != hashlib.sha256(key).hexdigest(): refuse("KEY")
        if key and not signed(key, f"DSSEv1 {len(kind)} {kind} {len(raw)} ".encode() + raw, base64.b64decode(sig["sig"])): refuse("SIGNATURE")
    found = strict(raw)
    if isinstance(found.get("type"), str) and found["type"] != "varde-receipt/1": refuse("TYPE")
    return refuse("FORM") if not fits(found, PARTS) else refuse("CANONICAL") if written(found) != raw else found
def numbers(words): return [] if words == "-" else [int(word) for word in words.split(",")]
def mask(words): return sum(1 << cell for cell in numbers(words))
def masks(words): return [(name, mask(cells)) for name, cells in (word.split("=") for word in words if word != "-")]
class Book: # the plain one: lines by their first words, cells as bits
    def __init__(self, data):
        self.hash, self.lines = hashlib.sha256(data).hexdigest(), {}
        for word, *rest in (line.split(" ") for line in data.decode("ascii").splitlines()): self.lines.setdefault(word, []).append(rest)
        if "varde-plain-book/1" not in self.lines: raise ValueError("this is no plain book of the first form")
        self.asked = {w[1]: (int(w[0]), w[2], (w[3] == "past", w[4], w[5:])) for w in self["question"]}
        self.fields = {(w[0], w[1]): (w[2] == "past", "-", w[3:]) for w in self["field"]}
        self.numbers = {tuple(w[1:]): int(w[0]) for w in self["conclusion"]}
        self.ranks = {self.numbers.get(("level", w[1])): int(w[0]) for w in self["level"]}
        self.times, self.wholes, self.measures = [w[1] for w in self["time"]], dict(self["part"]), {w[0]: w[1:] for w in self["measure"]}
        self.steps, self.tests = [(int(w[1]), w[2], numbers(w[3]), set(numbers(w[4]))) for w in self["step"]], [None]
        for words in self["test"]: self.tests.append(self.test(*words[1:]))
    def __getitem__(self, word): return self.lines.get(word, [])
    def test(self, kind, first, *rest):
        """Returns what says of a run (its cells, the numbers concluded, the rank of its level) whether a test holds."""
        if kind == "answer": return lambda cells, held, rank, slot=int(first), some=mask(rest[0]): cells[slot] & some != 0
        if kind == "level": return lambda cells, held, rank: int(first) <= rank <= int(rest[0])
        if kind in ("count", "fewer"):
            members = [self.tests[number] for number in numbers(rest[0])]
            return lambda *run: (sum(one(*run) for one in members) >= int(first)) == (kind == "count")
        if kind == "due":
            ways = [[set(numbers(part)) for part in way.split(":")] for way in (first, *rest) if way != "-"]
            return lambda cells, held, rank: any(held & stands and held & times for stands, times in ways)
        return lambda cells, held, rank, some=set(numbers(first)): held.isdisjoint(some) == (kind == "none")
def first_of(month): return datetime.date(month // 12, month % 12 + 1, 1)
def marked(mark, as_of):
    months, days = re.fullmatch(r"(-?\d+)m(-?\d+)d", mark).groups() if mark[-1] == "d" else (0, 0)
    month = as_of.year * 12 + as_of.month - 1 + int(months)
    last = (first_of(month + 1) - first_of(month)).days
    return first_of(month) + datetime.timedelta(min(as_of.day, last) - 1 + int(days)) if mark[-1] == "d" else day(mark)
def date_of(text, past, end, as_of):
    rough = isinstance(text, str) and re.fullmatch(r"(19|20|21)\d\d(-(0[1-9]|1[0-2]))?", text, re.A)
    if end == "-" or not rough: return day(text)
    month = int(text[:4]) * 12 + int(text[5:] or 1) - 1
    first, last = first_of(month), first_of(month + (1 if text[5:] else 12)) - datetime.timedelta(1)
    return as_of if first <= as_of <= last and past == (end == "last") else first if end == "first" else last
def cells_of(value, asked, as_of): # of an answer: the cell in which it lies; 0 for what is none, 1 where there is none
    past, end, (kind, *known) = asked
    if value is None: return 1
    if kind == "number":
        low, high, *starts = map(int, known)
        return 4 << sum(start <= value for start in starts) if type(value) is int and low <= value <= high else 0
    if kind == "day":
        date = date_of(value, past, end, as_of)
        later = [i for i, start in enumerate(known) if date and marked(start, as_of) > date]
        return 0 if date is None or past and date > as_of else 4 << (later[0] if later else len(known))
    if kind == "choice": return 4 << known.index(value) if value in known else 0
    right = isinstance(value, list) and value == [member for member in known if member in value]
    return (sum(4 << known.index(member) for member in value) or 2) if right else 0
def ascend(values): return all(one < other for one, other in zip(values, values[1:]))
class Case:
    """The answers of a receipt as its book reads them, and all that follows."""
    def __init__(self, book, claimed):
        self.book, self.as_of, read = book, day(claimed["asOf"]), claimed.get("input", {})
        self.told, self.logs = read.get("persons", []), read.get("logs", {})
        self.refs, self.answers = [one["ref"] for one in self.told], [one.get("answers", {}) for one in self.told]
        self.roles, self.latest = ["main"] + ["member"] * (len(self.told) - 1), max(self.as_of, moment(claimed["made"]) + datetime.timedelta(1))
        if not self.valid(read.get("membersAsked", False)): refuse("INPUT")
        self.cells = [self.known(i) for i in range(len(self.told))]
        if not self.possible(): refuse("INPUT")
        self.runs = [None] + [self.run(i) for i in range(1, len(self.told))]
        for slot, _, test in book["household"]:
            self.cells[0][int(slot)] = 4 if any(test == "0" or book.tests[int(test)](self.cells[i], *self.runs[i][1:])
                                                for i in range(1, len(self.told))) else 8
        self.runs[0] = self.run(0)
    def valid(self, members_asked):
        book, became = self.book, {w[0]: [None, *w[1].split(",")] for w in self.book["became"]}
        def right(role, answers, told):
            vain, own = told.get("inVain", []), [one for one, asked in book.asked.items() if (asked[1] == "member") == (role == "member")]
            return all(one in own and self.cell(one, value) for one, value in answers.items()) and ascend(vain) and all(
                one in own and one not in answers for one in vain) and ascend([one["measure"] for one in told.get("became", [])]) and all(
                book.measures.get(one["measure"], [""])[0] == role and day(one["day"]) <= self.latest
                and one.get("because") in became.get(one["became"], []) for one in told.get("became", []))
        return self.refs[:1] == book["main"][0] and len(set(self.refs)) == len(self.refs) <= 31 and all(
            re.fullmatch("[A-Za-z0-9][A-Za-z0-9-]{0,31}", one) and not re.search("[0-9]{6}", re.sub("(?<=[0-9])-(?=[0-9])", "", one))
            for one in self.refs[1:]) and bool(self.refs[1:]) <= members_asked <= bool(book["members"]) and all(
            map(right, self.roles, self.answers, self.told)) and all([name] in book["log"] and len(log) <= 500 and all(
                cells_of(value, book.fields[name, field], self.as_of) if (name, field) in book.fields else False
                for entry in log for field, value in entry.items()) for name, log in self.logs.items())
    def cell(self, question, value): return cells_of(value, self.book.asked[question][2], self.as_of)
    def enough(self, log, least, *where):
        return int(least) <= sum(all(cells_of(entry.get(field), self.book.fields[log, field], self.as_of) & cells
                                     for field, cells in masks(where)) for entry in self.logs.get(log, []))
    def known(self, i):
        """Returns the cells that a person's run knows, by slot, with what follows from logs and other answers."""
        book, cells = self.book, [1] * (1 + max(int(w[0]) for word in ("question", "fact", "household") for w in self.book[word]))
        cells[0] = cells_of(str(self.as_of), (False, "-", book["asof"][0][1:]), self.as_of)
        seen = {one: self.answers[0 if asked[1] == "shared" else i] for one, asked in book.asked.items() if asked[1] in ("shared", self.roles[i])}
        for question, answers in seen.items(): cells[book.asked[question][0]] = self.cell(question, answers.get(question))
        for log, question, told, *rest in reversed(book["tells"]):
            if question in seen and question not in self.answers[0] and self.enough(log, *rest): cells[book.asked[question][0]] = mask(told)
        for slot, never, needed, cell in ((int(w[0]), mask(w[1]), int(w[2]), mask(w[3])) for w in book["implies"]):
            if cells[slot] not in (1, never): cells[needed] = cell
            elif cells[slot] == 1 and not cells[needed] & (cell | 1): cells[slot] = never
        for slot, log, _, *rest in book["fact"]: cells[int(slot)] = 4 if self.enough(log, *rest) else 8
        return cells
    def possible(self):
        """Says whether the answers can all be right: none that a log tells otherwise, none that nobody is asked."""
        def closed(i, question, opens):
            slot, reach, _ = self.book.asked[question]
            given = self.answers[i if reach == "member" else 0].get(question)
            return not (self.cells[i][slot] if given is None else self.cell(question, given)) & opens
        return all(self.answers[0].get(question, told) == told for log, question, told, *rest in self.book["certain"]
                   if self.enough(log, *rest)) and not any(question in answers and not self.cell(question, answers[question]) & ~mask(left)
            and all(closed(i, other, opens) for other, opens in masks(gates)) for i, answers in enumerate(self.answers)
            for question, left, *gates in self.book["asked"]) and not any(all(cells[int(slot)] & some for slot, some in masks(where))
                                                                          for cells in self.cells for _, *where in self.book["impossible"])
    def run(self, i):
        """Returns the steps that fire, what is concluded, and the rank of the level: stratum by stratum."""
        fired, held, new, rank, stratum = [], set(), set(), 0, 0
        for number, (own, whose, tests, then) in enumerate(self.book.steps, 1):
            if own != stratum: held, stratum, rank = held | new, own, max([rank] + [self.book.ranks.get(one, 0) for one in new])
            if whose in ("each", self.roles[i]) and all(self.book.tests[test](self.cells[i], held, rank) for test in tests):
                fired, new = fired + [number], new | then
        return fired, held | new, rank
    def holds(self, i, *conclusion): return self.book.numbers.get(conclusion) in self.runs[i][1]
    def who(self, *conclusion): return [ref for i, ref in enumerate(self.refs) if self.holds(i, *conclusion)]
    def due(self, i, subject):
        return min([n for n, time in enumerate(self.book.times) if self.holds(i, "due", subject, time)], default=len(self.book.times))
    def one(self, rank, whole, **parts):
        return parts | ({"when": self.book.times[rank]} if rank < len(self.book.times) else {}) | ({"partOf": whole} if whole else {})
    def outcomes(self, i):
        book, ranked, outcomes, order = self.book, [], [], 0
        first = [w[4] for w in book["level"] if self.who("outcome", w[4], KINDS[0])][-1:]
        wished = [measure for slot, cell, measures in book["wish"] if self.cells[i][int(slot)] & mask(cell) for measure in measures.split(",")]
        for place, (measure, (role, category, weight, trait, *_)) in enumerate(book.measures.items()):
            kind = [n for n, kind in enumerate(KINDS) if self.holds(i, "outcome", measure, kind)]
            if role == self.roles[i] and kind:
                rank = len(book.times) if kind[0] else self.due(i, measure)
                ranked.append((kind[0], -1 if measure in first else rank, int(category), int(weight), measure not in wished,
                               int(trait), place, measure, rank))
        for kind, *_, measure, rank in sorted(ranked):
            part = whole if kind < 2 and (self.who("duty", whole := book.wholes.get(measure, "-")) or self.holds(i, "outcome", whole, KINDS[0])) else None
            order += kind < 2 and not part
            outcomes.append(self.one(rank, part, measure=measure, kind=KINDS[kind]) | ({"order": order} if kind < 2 and not part else {}))
        return outcomes
    def found(self):
        """Returns what a receipt must claim."""
        book, duties = self.book, []
        persons = [{"ref": self.refs[i], "level": book["level"][rank][1], "fired": fired, "concluded": sorted(held), "outcomes": self.outcomes(i),
                    "plan": [line for line, role in book["line"] if role == self.roles[i] and self.holds(i, "plan", line)]}
                   for i, (fired, held, rank) in enumerate(self.runs)]
        for duty, refs in ((w[0], self.who("duty", w[0])) for w in book["duty"] if self.who("duty", w[0])):
            rank, whole = min(self.due(self.refs.index(ref), duty) for ref in refs), book.wholes.get(duty, "-")
            part = whole if any(self.who("outcome", whole, kind) for kind in KINDS[:2]) else None
            duties.append((rank, len(duties), self.one(rank, part, duty=duty, refs=refs)))
        days = [self.last(int(w[1]), w[2]) for w in book["clock"] if self.who("review", w[0])]
        return {"persons": persons, "duties": [duty for *_, duty in sorted(duties)],
                "warnings": [{"warning": w[0], "refs": self.who("warning", w[0])} for w in book["warning"] if self.who("warning", w[0])],
                "review": ({"by": str(min(days))} if days else {}) | {"events": [w[0] for w in book["event"] if self.who("review", w[0])]}}
    def last(self, days, question):
        last, given = self.as_of + datetime.timedelta(days), self.answers[0].get(question)
        named = date_of(given, *self.book.asked[question][2][:2], self.as_of) if given else last
        return named if self.as_of <= named < last else last
def pieces(claims):
    """Returns all that is claimed piece by piece: by code, place and name; the first piece of a name is what the others hang on."""
    found = {}
    def take(code, path, ones, key=None, main=None, **parts):
        for one in ones:
            for own, part in {code: main, **parts}.items():
                found.setdefault((own, path, one[key] if key else one), []).append(one.get(part) if part else code)
        found["ORDER", path, ""] = [one[key] if key else one for one in ones]
    for i, one in enumerate(claims.get("persons", [])):
        found["LEVEL", f"persons[{i}].level", ""] = one["level"]
        take("OUTCOME", f"persons[{i}].outcomes", one.get("outcomes", []), "measure", "kind", TIME="when", PART="partOf", ORDER="order")
        take("PLAN", f"persons[{i}].plan", one.get("plan", []))
    take("DUTY", "duties", claims.get("duties", []), "duty", "refs", TIME="when", PART="partOf")
    take("WARNING", "warnings", claims.get("warnings", []), "warning", "refs")
    take("REVIEW", "review.events", claims.get("review", {}).get("events", []))
    return found | {("REVIEW", "review.by", ""): claims.get("review", {}).get("by")}
def compare(book, case, claimed):
    found, refused, persons = case.found(), set(), claimed.get("persons", [])
    if [one["ref"] for one in persons] != case.refs:
        refused, claimed, persons = {("PERSON", "persons")}, claimed | {"persons": found["persons"]}, []
    for i, one in enumerate(persons):
        ours, fired, concluded = found["persons"][i], one.get("fired", []), one.get("concluded", [])
        strange = [step for step in fired if step > len(book.steps) or book.steps[step - 1][1] not in ("each", case.roles[i])]
        refused |= {(code, f"persons[{i}].fired") for code, wrong in [("STEP", strange or not ascend(fired)),
            ("PREMISE", set(fired) - set(ours["fired"]) - set(strange)), ("MISSING_STEP", set(ours["fired"]) - set(fired))] if wrong}
        refused |= {("CONCLUSION", f"persons[{i}].concluded")} if concluded != ours["concluded"] else set()
    ours, theirs = pieces(found), pieces(claimed)
    others = {key for key in ours | theirs if ours.get(key) != theirs.get(key)}
    firsts = {(path, any_name) for code, path, name in others if code in ("OUTCOME", "PLAN", "DUTY", "WARNING", "REVIEW") for any_name in (name, "")}
    return sorted(refused | {(code, f"{path} {name}".strip()) for code, path, name in others
                             if code not in ("TIME", "PART", "ORDER") or (path, name) not in firsts})
def check(book, raw, key):
    try:
        claimed = opened(raw, key)
        said = claimed["book"] | {"version": claimed["book"]["version"].removesuffix("+")}
        known = {"meaning": book["meaning"][0][0], "content": book["content"][0][0], "version": book["number"][0][0], "plain": book.hash}
        others = [("PLAIN" if part == "plain" else "BOOK", "book." + part) for part in known if said[part] != known[part]]
        return [("READING", "reading")] if claimed["reading"] != 1 else others or compare(book, Case(book, claimed), claimed)
    except Refused as refused: return [(refused.args[0], "")]
CHECKS = {"form": "SIZE JSON TYPE FORM CANONICAL", "signature": "ENVELOPE KEY SIGNATURE", "book": "READING BOOK PLAIN", "answers": "INPUT",
          "steps": "PERSON STEP PREMISE MISSING_STEP CONCLUSION LEVEL", "list": "OUTCOME TIME PART ORDER", "besides": "DUTY WARNING PLAN REVIEW"}
def main(arguments):
    key = key_of(open(named := arguments.pop(arguments.index("--key") + 1), "rb").read(), named) if "--key" in arguments else None
    book, *files = [one for one in arguments if one[:2] != "--"]
    book, codes, read = Book(open(book, "rb").read()), set(), (lambda one: (sys.stdin.buffer if one == "-" else open(one, "rb")).read())
    for raw in (re.sub(rb"\r?\n\Z", b"", line) for one in files for line in (re.findall(rb"[^\n]*\n|[^\n]+", read(one)) or [b""] if "--codes" in arguments else [read(one)])):
        refused = check(book, raw, key)
        codes |= {code for code, _ in refused}
        if "--codes" in arguments: print(" ".join(sorted({code for code, _ in refused})) or "OK")
        for name, own in CHECKS.items() if "--codes" not in arguments else ():
            wrong = [f"{code} {place}" for code, place in refused if code in own.split()]
            print(f"{name}:", "; ".join(wrong) or ("not signed, or no key" if name == "signature" and not key else "ok"))
            if refused and refused[0][0] in own.split() and name in ("form", "signature", "book", "answers"): break
    return int(bool(codes))
if __name__ == "__main__":
    try: sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, LookupError) as fault: sys.exit(print("cannot check:", fault, file=sys.stderr) or 2)
