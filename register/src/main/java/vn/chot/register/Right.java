package vn.chot.register;

import java.util.List;

/** What parties may do with which entries; what no right permits is refused. */
public record Right(List<String> who, List<Permission> may, Reach where) {}
