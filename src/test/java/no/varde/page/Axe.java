package no.varde.page;

import com.deque.html.axecore.playwright.AxeBuilder;

/**
 * The script of axe, which finds the same in half of the time. Most of its time goes to colours: what lies behind each
 * piece of text is read anew as text, into objects whose private fields are written for old browsers, each field of each
 * object an entry of one large table.
 */
final class Axe {

    /** Stands for the tables of private fields, and keeps each field with the object it is a field of. */
    private static final String FIELDS =
            """
            const fields = function () {
              const field = Symbol();
              return {
                has: one => Object.hasOwn(one, field),
                get: one => Object.hasOwn(one, field) ? one[field] : undefined,
                set(one, value) { one[field] = value; return this; },
                add(one) { one[field] = true; return this; },
                delete: one => Object.hasOwn(one, field) && delete one[field],
              };
            };
            const WeakMap = fields, WeakSet = fields;
            """;

    /** Reads each colour that a page has once. What is no colour is not kept, and fails each time as it does. */
    private static final String COLOURS =
            """
            ;{
              const colour = axe.commons.color.Color.prototype;
              const read = colour.parseString;
              const known = new Map();
              colour.parseString = function (text) {
                if (!known.has(text)) {
                  read.call(this, text);
                  known.set(text, [this.r, this.g, this.b, this.alpha]);
                }
                [this.r, this.g, this.b, this.alpha] = known.get(text);
                return this;
              };
            }
            """;

    /** A function that makes axe known to a page. */
    static final String SCRIPT = "() => {" + FIELDS + AxeBuilder.getAxeScript() + COLOURS + "}";

    private Axe() {}
}
