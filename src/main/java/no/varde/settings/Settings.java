package no.varde.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of the service, each of them valid.
 *
 * @param book the folder of the book that is served first, or null for the one that is packed
 * @param unproved whether a book is served though a principle of it is not known to hold
 * @param books the folder in which each served book is kept; made when it is first needed
 * @param key the file of the key that receipts are signed with; made when it is first needed
 * @param log the folder of the log in which receipts are noted before they are handed out, or null where there is none
 * @param metrics the port of this machine on which the figures of the service are told, or null where they are not
 * @param workshop the folder of the workshop of those who write rules, or null where there is none; then other machines
 *     are never answered
 * @param places where help is near; none where no file tells
 * @param exit where the quick exit leads: a page of others by https, or one of ours
 * @param urgent the page of this service that says what comes before everything else
 * @param zone the time zone whose day is today
 * @param mostSessions how many sessions there can be at once
 * @param bodyTime when all of a body must be here
 * @param bodyMegabytes the memory that bodies can take while they are on their way and being answered
 * @param shareOfOneAddress how many percent one address can take of what there is for all
 * @param openToNetwork whether other machines may be answered
 * @param address what is answered at, or null for every address of this machine
 * @param port what is listened on, or 0 for any that is free
 * @param sessionTimeout how long a session lasts after its last request
 */
public record Settings(
        @Nullable Path book,
        boolean unproved,
        Path books,
        Path key,
        @Nullable Path log,
        @Nullable Integer metrics,
        @Nullable Path workshop,
        LocalHelp places,
        String exit,
        String urgent,
        ZoneId zone,
        int mostSessions,
        Duration bodyTime,
        int bodyMegabytes,
        int shareOfOneAddress,
        boolean openToNetwork,
        @Nullable InetAddress address,
        int port,
        Duration sessionTimeout) {}
