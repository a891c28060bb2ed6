package vn.chot.app.access;

import java.util.UUID;

/** A program that showed a person's token. */
record TokenHolder(Actor actor, UUID token) implements Present {}
