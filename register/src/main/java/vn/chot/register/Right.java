package vn.chot.register;

import java.util.List;
import java.util.Optional;

/**
 * What parties may do with which entries; what no right permits is refused.
 *
 * @param form how the public adds; empty for rights of others
 */
public record Right(
    List<String> who, List<Permission> may, Reach where, Optional<PublicForm> form) {}
