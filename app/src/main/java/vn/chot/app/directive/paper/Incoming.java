package vn.chot.app.directive.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a clerk hands it in.
 *
 * @param name the file's name; for pasted text any name ending in ".txt"
 * @param content the file, or the pasted text in UTF-8; not copied
 * @param direction in or out
 * @param arrivalNumber its number in the arrival book; null takes the next free one of the year
 * @param arrivedOn the day it arrived, or was registered as ours
 * @param evenSo whether to receive it although a paper of the same number, issuer and day is here
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Incoming(
    String name,
    byte[] content,
    Direction direction,
    @Nullable Integer arrivalNumber,
    LocalDate arrivedOn,
    boolean evenSo) {}
