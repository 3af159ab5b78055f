package no.varde;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts with which a book or a file could deceive whoever reads it, or break whatever shows it. */
public final class HostileTexts {

    private HostileTexts() {}

    /** Returns characters that nobody sees, by their names; none of them belongs into any text. */
    public static Map<String, String> unseen() {
        Map<String, String> unseen = new TreeMap<>();
        for (int c : List.of(
                0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x34F, 0x61C,
                0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xE000, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFA0,
                0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1D159, 0x1D173, 0x1FFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0100,
                0xF0000, 0x10FFFF)) {
            unseen.put("U+%04X".formatted(c), Character.toString(c));
        }
        return unseen;
    }

    /** Returns a character as YAML and JSON write it by an escape. */
    public static String escaped(String character) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : character.toCharArray()) {
            escaped.append("\\u%04x".formatted((int) unit));
        }
        return escaped.toString();
    }

    /** Returns a character as YAML alone writes it by one escape, whatever its length. */
    public static String escapedLong(String character) {
        return "\\U%08x".formatted(character.codePointAt(0));
    }

    /** Returns texts that are markup where they are not written as text: none may lead anywhere or run anything. */
    public static List<String> markup() {
        return List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=javascript:alert(1)>",
                "</table><h1>Nei",
                "<!-- borte",
                "&lt;script&gt;",
                "&#60;script>",
                "[trygg](javascript:alert(1))",
                "![x](http://evil.example/x.png)",
                "[trygg][1]",
                "[1]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<http://evil.example>",
                "http://evil.example",
                "www.evil.example",
                "mailto:x@evil.example",
                "x@evil.example",
                "`[a](javascript:alert(1))",
                "\\[a](javascript:alert(1))",
                "a](javascript:alert(1)) [b",
                "~~~",
                "```",
                "# Nei",
                "> Nei",
                "- Nei",
                "1. Nei",
                "a | b",
                "**Nei**");
    }
}
