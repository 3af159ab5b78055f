/**
 * A standing attack: folders that are sent as books, and texts that are put into a book, to break, deceive or stop whoever
 * reads them. All of it runs with {@code mvn -Pattack test}; a part of it in each run of the tests.
 */
package no.varde.attack;
