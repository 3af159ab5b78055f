#!/bin/sh
# Scans a running service with what Debian has for it: whatweb, ffuf, wapiti. What is not installed is left out with a word.
# Fails where the service is not there before or after, or answers anything with a failure of the server.
#   sh src/test/attack/scan.sh http://127.0.0.1:8080
set -u
service=${1:-http://127.0.0.1:8080}
out=$(mktemp -d)
failed=0

has() {
    command -v "$1" >/dev/null 2>&1 || { echo "$1 is not installed, and left out"; return 1; }
}

alive() {
    curl -s -m 5 -o "$out/health" "$service/api/healthz" && grep -q WELL "$out/health" || { echo "$service is not well $1"; exit 1; }
}

alive "at first"
if has whatweb; then
    whatweb --color=never -a 3 "$service" | tee "$out/whatweb"
fi
if has ffuf; then
    for layer in '' bok api planer resultat vurdering vendor assets; do
        for word in .env .git/config actuator actuator/env admin h2-console swagger-ui.html v3/api-docs ..%2f..%2fetc/passwd \
            %2e%2e/ WEB-INF/web.xml META-INF/MANIFEST.MF application.yaml rules/ %00 %zz ';x' '..;/' error login console; do
            echo "$layer/$word"
        done
    done > "$out/words"
    ffuf -s -t 4 -w "$out/words" -u "$service/FUZZ" -mc 500-599 | tee "$out/ffuf"
    [ -s "$out/ffuf" ] && failed=1
fi
if has wapiti; then
    wapiti -u "$service/" --scope folder --flush-session -m xss,permanentxss,sql,exec,file,crlf,redirect,ssrf,xxe,http_headers,csp \
        --max-scan-time 300 -f json -o "$out/wapiti.json" >"$out/wapiti.log" 2>&1
    python3 - "$out/wapiti.json" <<'P' || failed=1
import json, sys
found = json.load(open(sys.argv[1]))
said = {kind: len(all) for group in ("vulnerabilities", "anomalies") for kind, all in found[group].items() if all}
print("wapiti:", said or "nothing")
sys.exit(1 if said else 0)
P
fi
alive "at last"
rm -rf "$out"
exit $failed
