/** The only door to the engine: everything outside imports from here. */
export * from './model.ts';
export { createEngine, ENGINE_VERSION, type Engine, type EngineData } from './engine.ts';
export { coOccurrenceOf, type AreaPairCount, type CoOccurrence } from './analyse/coOccurrence.ts';
export { compareProfiles, type Comparison, type ComparisonRow, type RoleIds } from './analyse/compareProfiles.ts';
export { consistencyOf, countedRequirements, type AreaBalance, type Consistency } from './analyse/consistency.ts';
export { countedDuties, dutyKey, isOpen, isOutside, standingLabels, type LabelScope } from './analyse/countedDuties.ts';
export {
  INCLUSIVE_ROLE_LIMIT,
  intersect,
  type Intersection,
  type Intersections,
  type RoleSet,
} from './analyse/intersect.ts';
export { duplicatesAmong, type DuplicateGroup } from './analyse/duplicates.ts';
export { doubtOf, type Doubt } from './analyse/doubt.ts';
export { fromLevel } from './analyse/fromLevel.ts';
export { byLikeness, nearestRoles, type NearRole } from './analyse/nearestRoles.ts';
export { profileRole, type AreaUse, type CompetencyUse, type RoleProfile } from './analyse/profileRole.ts';
export { reviewedPart } from './analyse/reviewedPart.ts';
export { seriate, SERIATED_ROLE_LIMIT, type Joint, type RoleTree, type Seriation } from './analyse/seriate.ts';
export { similarityOf, type Similarity } from './analyse/similarity.ts';
export { smallestAddition, type AddedRole, type Addition, type SmallestAddition } from './team/smallestAddition.ts';
export {
  COVERS,
  coverOf,
  coversNeed,
  criticalRoles,
  teamCoverage,
  type Cover,
  type CriticalRole,
  type HeldRole,
  type NeedCoverage,
  type TeamRole,
} from './team/teamCoverage.ts';
export * from './design/curriculum.ts';
export {
  compareCurricula,
  type ComparedCompetency,
  type ComparedCurriculum,
  type ComparedNumber,
  type CoveredBy,
  type CurriculumComparison,
  type OfBoth,
} from './design/compareCurricula.ts';
export { readCompetencyList, type NamedCompetencies } from './design/competencyNames.ts';
export { curriculumHours, type CurriculumHours } from './design/curriculumHours.ts';
export { draftUnits } from './design/draftUnits.ts';
export { needsTemplate, readNeedsTable } from './design/needsTable.ts';
export { circleOf, outOfOrder, type OutOfOrder } from './design/prerequisites.ts';
export { taughtCompetencies, UNITS_MOST, type TaughtCompetency, type TeachingFlag } from './design/teaching.ts';
export {
  heldByGroup,
  levelAsked,
  needChoice,
  needPlace,
  taughtNeeds,
  trainingNeeds,
  withChoice,
  type HeldByGroup,
  type NeedChoice,
  type TrainingNeed,
} from './design/trainingNeeds.ts';
export {
  BLOOM_LEVELS,
  verbsFor,
  weakVerbOf,
  type BloomLevel,
  type BloomLevelId,
  type ObjectiveVerbs,
  type VerbChoice,
  type VerbUse,
} from './design/verbs.ts';
export { aimsOfArea, aimsOfRoles, together } from './team/targetProfile.ts';
export { gapsAgainst, requiredBy, type Gap, type RequiredLevels } from './analyse/target.ts';
export { usesOf, type Unit, type UnitId, type UnitUse } from './analyse/units.ts';
export { DataError } from './dataError.ts';
export { decodeDutyWords } from './decode/dutyWords.ts';
export { decodeFramework } from './decode/framework.ts';
export { decodeGoldDuty } from './decode/gold.ts';
export { decodeLearned, decodeLessonFiles, encodeLearned } from './decode/learned.ts';
export { decodeLexicon } from './decode/lexicon.ts';
export { decodeReadingWords } from './decode/readingWords.ts';
export { decodeReferenceRole } from './decode/reference.ts';
export { decodeSeeds, type Seed } from './decode/seeds.ts';
export { calibrationOf, type Calibration } from './evaluate/calibration.ts';
export { confusionsOf, type Confusion } from './evaluate/confusions.ts';
export { doubtLimits, type DoubtReport } from './evaluate/doubt.ts';
export { evaluate, predictWith, type Evaluation, type MeasuresWithIntervals } from './evaluate/evaluate.ts';
export type { GoldDuty } from './evaluate/gold.ts';
export { FIGURES } from './evaluate/measures.ts';
export { learn, type Learned, type Lesson } from './learn/learn.ts';
export { fold } from './text/fold.ts';
export { POSTING_BYTE_LIMIT } from './parse/parsePosting.ts';
export { isBinary } from './text/characters.ts';
export { tokenise } from './text/tokenise.ts';
export { WINDOWS_1252 } from './text/encoding.ts';
export type { NearMisses } from './mapDuties.ts';
export { scoreOf, type Candidate, type DutyInput, type Matcher } from './match/matcher.ts';
export { termsOf, type TermsOfCompetency } from './termsOf.ts';
export { likelierLang, type DutyTrial, type DutyTry } from './tryDuty.ts';
export {
  SearchIndex,
  type SearchAnswer,
  type SearchHit,
  type SearchSource,
  type SearchText,
} from './search/searchIndex.ts';
export type { ReferenceRole } from './reference.ts';
export { indexFramework, type FrameworkIndex } from './frameworkIndex.ts';
export {
  decided,
  decisionOn,
  keepAgain,
  keepPosting,
  ZONE_KINDS,
  type Decision,
  type DecisionStamp,
  type DutyPlace,
  type KeptPosting,
  type Said,
  type Verdict,
  type Zone,
  type ZoneKind,
} from './review/kept.ts';
export { isReviewed, reviewProgress, reviewQueue, type ReviewProgress } from './review/progress.ts';
export { adopted, proposals, type Proposal } from './review/proposals.ts';
export { historyOf, reviewed, strayDecisions, type StrayDecision } from './review/reviewed.ts';
export { sameSentences, type DutyOf } from './review/sameSentences.ts';
export { drawZone, mergeZones, retypeZone, splitZone, zonesOf } from './review/zones.ts';
export { choicesFor, mergeWorks, type Choice, type Conflict, type Merge } from './review/mergeWorks.ts';
export { withoutInitials, withoutTexts } from './review/share.ts';
export { settleMerge } from './review/settleMerge.ts';
export { suggestTerms, withOwnTerms, type OwnTerm, type TermSuggestion } from './review/ownTerms.ts';
export type { OwnFramework, SavedWork } from './review/savedWork.ts';
export { agreementOf, type Agreement, type AgreementOn, type AreaAgreement } from './agree/agreement.ts';
export { blindCopy, readSecondReading } from './agree/blindCopy.ts';
export type { Coefficient } from './agree/coefficients.ts';
export { differences, encodeGold, goldOf, settle, type Difference } from './agree/differences.ts';
export {
  bothReadings,
  unlabelled,
  withUnread,
  type BothReadings,
  type DutyReading,
  type ReadTwice,
  type SecondReading,
  type Settlement,
} from './agree/readings.ts';
export { decodeVerbs } from './decode/verbs.ts';
export { decodeWork, encodeWork, encodeWorkInParts, WORK_LENGTH_LIMIT } from './decode/work.ts';
export { HOURS_LIMIT } from './decode/curricula.ts';
export { decodeOwnFramework, encodeOwnFramework } from './decode/ownFramework.ts';
export { unusableTerms, usableTerms } from './match/usableTerms.ts';
export { withOwnFramework } from './withOwnFramework.ts';
export { claimId, ID_PART, slugOf } from './frameworkIds.ts';
export { isWritten, NONE_WRITTEN } from './notWritten.ts';
export {
  editFramework,
  OWN_TERM_WEIGHTS,
  sharedTerms,
  type ConceptWords,
  type FrameworkEdit,
  type TermsByLang,
} from './editFramework.ts';
export { areaChanges, labelChanges, type AreaChange, type LabelChange } from './review/labelChanges.ts';
export { withinFramework } from './review/withinFramework.ts';
