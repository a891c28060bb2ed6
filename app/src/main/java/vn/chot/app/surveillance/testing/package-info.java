/**
 * Samples and tests: specimens with their codes, pools, laboratories, results, screening campaigns.
 *
 * <p>Owns specimens (mẫu), pools (mẫu gộp), results and what they were corrected from,
 * laboratories, screening campaigns. Hears {@code PeopleMerged}, {@code PeopleParted}. Tells {@code
 * SampleTaken}, {@code ResultRecorded}, {@code ResultCorrected}, {@code PoolResulted} and the like
 * (see {@code TestDeed}). Law: Luật Phòng, chống bệnh truyền nhiễm 03/2007/QH12 (articles 24-26:
 * testing); Quyết định 3486/QĐ-BYT of 2020 (pools); Thông tư 54/2015/TT-BYT (what is reported).
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.testing",
    allowedDependencies = {"access", "agencies", "pages", "people.person", "people.twin", "places"})
package vn.chot.app.surveillance.testing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
