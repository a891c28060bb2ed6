package vn.chot.app.pages;

import java.util.Set;

/**
 * One entry of the menu; each room puts its own in as a bean.
 *
 * @param order where it stands, smallest first
 * @param vietnamese its label
 * @param english its label in English
 * @param href where it leads
 * @param icon the Bootstrap icon's name without {@code bi-}
 * @param roleNames who sees it; empty means everybody signed in
 */
public record MenuItem(
    int order, String vietnamese, String english, String href, String icon, Set<String> roleNames) {
  public MenuItem {
    roleNames = Set.copyOf(roleNames);
  }

  boolean shownTo(Visitor.Who who) {
    return roleNames.isEmpty() || who.roleNames().stream().anyMatch(roleNames::contains);
  }
}
