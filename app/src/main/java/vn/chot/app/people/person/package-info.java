/**
 * Persons, their identity papers, households and residence, and the look-up.
 *
 * <p>Owns persons, papers, telephones, households, next of kin, and which agencies may work on
 * persons. Hears nothing. Tells {@code PersonEntered}, {@code PersonCorrected} and the like (see
 * {@code PersonDeed}). Law: Luật Căn cước 26/2023/QH15, Luật Cư trú 68/2020/QH14, Luật Bảo vệ dữ
 * liệu cá nhân 91/2025/QH15 (before 1/1/2026: Nghị định 13/2023/NĐ-CP).
 */
@NullMarked
@ApplicationModule(
    displayName = "people.person",
    allowedDependencies = {"access", "agencies", "pages", "places"})
package vn.chot.app.people.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
