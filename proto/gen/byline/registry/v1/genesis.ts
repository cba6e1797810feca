/** Generated from proto/byline/registry/v1/genesis.proto by `npm run proto`; not edited by hand. */
import type { Codec, Writer } from "../../../../wire.ts";
import { defineCodec, putString, putUint64 } from "../../../../wire.ts";
import type { Reader } from "../../../../wire-reader.ts";
import { Availability, Ballot, CommonsTime, DueRow, DuplicateCase, Juror, JurorChange, JuryCase, Opening, Revocation, Tag, Withdrawal } from "./cases.ts";
import { AdmittedAccount, Contribution, Curation, Curator, Datanet, DatanetTree } from "./datanet.ts";
import { ClaimBinding, Dataset, Locators, NameBinding, Params, PendingTransfer, Version, VersionCommit } from "./registry.ts";

/** Message byline.registry.v1.VersionLocators. */
export interface VersionLocators {
  readonly datasetId: bigint;
  readonly version: string;
  readonly locators: Locators;
}

function writeVersionLocators(writer: Writer, value: VersionLocators): void {
  if (value.datasetId !== 0n) {
    writer.uint32(8);
    putUint64(writer, value.datasetId);
  }
  if (value.version !== "") {
    putString(writer, 18, value.version);
  }
  {
    writer.uint32(26).fork();
    Locators.write(writer, value.locators);
    writer.ldelim();
  }
}

function readVersionLocators(reader: Reader): VersionLocators {
  let f1 = 0n;
  let f2 = "";
  let f3: Locators | undefined;
  let tag = reader.tag();
  if (tag === 8) {
    f1 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 18) {
    f2 = reader.string();
    tag = reader.next(tag);
  }
  if (tag === 26) {
    const outer = reader.open();
    f3 = Locators.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [8, 18, 26]);
  return {
    datasetId: f1,
    version: f2,
    locators: f3 ?? Locators.create(),
  };
}

function createVersionLocators(partial?: Partial<VersionLocators>): VersionLocators {
  return {
    datasetId: 0n,
    version: "",
    locators: Locators.create(),
    ...partial,
  };
}

/** Codec of byline.registry.v1.VersionLocators. */
export const VersionLocators: Codec<VersionLocators> = defineCodec<VersionLocators>({
  typeName: "byline.registry.v1.VersionLocators",
  fields: [
    { number: 1, name: "datasetId", protoName: "dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 2, name: "version", protoName: "version", kind: "string", repeated: false, nullable: false },
    { number: 3, name: "locators", protoName: "locators", kind: "message", repeated: false, nullable: false, message: () => Locators },
  ],
  write: writeVersionLocators,
  read: readVersionLocators,
  create: createVersionLocators,
});

/** Message byline.registry.v1.GenesisState. */
export interface GenesisState {
  readonly params: Params;
  readonly nextDatasetId: bigint;
  readonly datasets: readonly Dataset[];
  readonly versions: readonly Version[];
  readonly locators: readonly VersionLocators[];
  readonly commits: readonly VersionCommit[];
  readonly claims: readonly ClaimBinding[];
  readonly names: readonly NameBinding[];
  readonly transfers: readonly PendingTransfer[];
  readonly nextCaseId: bigint;
  readonly nextDatanetId: bigint;
  readonly due: readonly DueRow[];
  readonly tags: readonly Tag[];
  readonly commons: readonly bigint[];
  readonly duplicates: readonly DuplicateCase[];
  readonly juryCases: readonly JuryCase[];
  readonly ballots: readonly Ballot[];
  readonly jurors: readonly Juror[];
  readonly jurorChanges: readonly JurorChange[];
  readonly withdrawals: readonly Withdrawal[];
  readonly revocations: readonly Revocation[];
  readonly availability: readonly Availability[];
  readonly openings: readonly Opening[];
  readonly datanets: readonly Datanet[];
  readonly datanetTrees: readonly DatanetTree[];
  readonly curators: readonly Curator[];
  readonly admitted: readonly AdmittedAccount[];
  readonly contributions: readonly Contribution[];
  readonly curation: readonly Curation[];
  readonly commonsTimes: readonly CommonsTime[];
}

function writeGenesisState(writer: Writer, value: GenesisState): void {
  {
    writer.uint32(10).fork();
    Params.write(writer, value.params);
    writer.ldelim();
  }
  if (value.nextDatasetId !== 0n) {
    writer.uint32(16);
    putUint64(writer, value.nextDatasetId);
  }
  for (const item of value.datasets) {
    writer.uint32(26).fork();
    Dataset.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.versions) {
    writer.uint32(34).fork();
    Version.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.locators) {
    writer.uint32(42).fork();
    VersionLocators.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.commits) {
    writer.uint32(50).fork();
    VersionCommit.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.claims) {
    writer.uint32(58).fork();
    ClaimBinding.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.names) {
    writer.uint32(66).fork();
    NameBinding.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.transfers) {
    writer.uint32(74).fork();
    PendingTransfer.write(writer, item);
    writer.ldelim();
  }
  if (value.nextCaseId !== 0n) {
    writer.uint32(80);
    putUint64(writer, value.nextCaseId);
  }
  if (value.nextDatanetId !== 0n) {
    writer.uint32(88);
    putUint64(writer, value.nextDatanetId);
  }
  for (const item of value.due) {
    writer.uint32(98).fork();
    DueRow.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.tags) {
    writer.uint32(106).fork();
    Tag.write(writer, item);
    writer.ldelim();
  }
  if (value.commons.length !== 0) {
    writer.uint32(114).fork();
    for (const item of value.commons) putUint64(writer, item);
    writer.ldelim();
  }
  for (const item of value.duplicates) {
    writer.uint32(122).fork();
    DuplicateCase.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.juryCases) {
    writer.uint32(130).fork();
    JuryCase.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.ballots) {
    writer.uint32(138).fork();
    Ballot.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.jurors) {
    writer.uint32(146).fork();
    Juror.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.jurorChanges) {
    writer.uint32(154).fork();
    JurorChange.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.withdrawals) {
    writer.uint32(162).fork();
    Withdrawal.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.revocations) {
    writer.uint32(170).fork();
    Revocation.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.availability) {
    writer.uint32(178).fork();
    Availability.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.openings) {
    writer.uint32(186).fork();
    Opening.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.datanets) {
    writer.uint32(194).fork();
    Datanet.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.datanetTrees) {
    writer.uint32(202).fork();
    DatanetTree.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.curators) {
    writer.uint32(210).fork();
    Curator.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.admitted) {
    writer.uint32(218).fork();
    AdmittedAccount.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.contributions) {
    writer.uint32(226).fork();
    Contribution.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.curation) {
    writer.uint32(234).fork();
    Curation.write(writer, item);
    writer.ldelim();
  }
  for (const item of value.commonsTimes) {
    writer.uint32(242).fork();
    CommonsTime.write(writer, item);
    writer.ldelim();
  }
}

function readGenesisState(reader: Reader): GenesisState {
  let f1: Params | undefined;
  let f2 = 0n;
  const f3: Dataset[] = [];
  const f4: Version[] = [];
  const f5: VersionLocators[] = [];
  const f6: VersionCommit[] = [];
  const f7: ClaimBinding[] = [];
  const f8: NameBinding[] = [];
  const f9: PendingTransfer[] = [];
  let f10 = 0n;
  let f11 = 0n;
  const f12: DueRow[] = [];
  const f13: Tag[] = [];
  const f14: bigint[] = [];
  const f15: DuplicateCase[] = [];
  const f16: JuryCase[] = [];
  const f17: Ballot[] = [];
  const f18: Juror[] = [];
  const f19: JurorChange[] = [];
  const f20: Withdrawal[] = [];
  const f21: Revocation[] = [];
  const f22: Availability[] = [];
  const f23: Opening[] = [];
  const f24: Datanet[] = [];
  const f25: DatanetTree[] = [];
  const f26: Curator[] = [];
  const f27: AdmittedAccount[] = [];
  const f28: Contribution[] = [];
  const f29: Curation[] = [];
  const f30: CommonsTime[] = [];
  let tag = reader.tag();
  if (tag === 10) {
    const outer = reader.open();
    f1 = Params.read(reader);
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 16) {
    f2 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 26) {
    const outer = reader.open();
    f3.push(Dataset.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 34) {
    const outer = reader.open();
    f4.push(Version.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 42) {
    const outer = reader.open();
    f5.push(VersionLocators.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 50) {
    const outer = reader.open();
    f6.push(VersionCommit.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 58) {
    const outer = reader.open();
    f7.push(ClaimBinding.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 66) {
    const outer = reader.open();
    f8.push(NameBinding.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 74) {
    const outer = reader.open();
    f9.push(PendingTransfer.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 80) {
    f10 = reader.uint64();
    tag = reader.next(tag);
  }
  if (tag === 88) {
    f11 = reader.uint64();
    tag = reader.next(tag);
  }
  while (tag === 98) {
    const outer = reader.open();
    f12.push(DueRow.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 106) {
    const outer = reader.open();
    f13.push(Tag.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag === 114) {
    const outer = reader.open();
    while (reader.pos < reader.end) f14.push(reader.uint64());
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 122) {
    const outer = reader.open();
    f15.push(DuplicateCase.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 130) {
    const outer = reader.open();
    f16.push(JuryCase.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 138) {
    const outer = reader.open();
    f17.push(Ballot.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 146) {
    const outer = reader.open();
    f18.push(Juror.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 154) {
    const outer = reader.open();
    f19.push(JurorChange.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 162) {
    const outer = reader.open();
    f20.push(Withdrawal.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 170) {
    const outer = reader.open();
    f21.push(Revocation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 178) {
    const outer = reader.open();
    f22.push(Availability.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 186) {
    const outer = reader.open();
    f23.push(Opening.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 194) {
    const outer = reader.open();
    f24.push(Datanet.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 202) {
    const outer = reader.open();
    f25.push(DatanetTree.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 210) {
    const outer = reader.open();
    f26.push(Curator.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 218) {
    const outer = reader.open();
    f27.push(AdmittedAccount.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 226) {
    const outer = reader.open();
    f28.push(Contribution.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 234) {
    const outer = reader.open();
    f29.push(Curation.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  while (tag === 242) {
    const outer = reader.open();
    f30.push(CommonsTime.read(reader));
    reader.close(outer);
    tag = reader.next(tag);
  }
  if (tag !== 0) throw reader.refuse(tag, [10, 16, 26, 34, 42, 50, 58, 66, 74, 80, 88, 98, 106, 114, 122, 130, 138, 146, 154, 162, 170, 178, 186, 194, 202, 210, 218, 226, 234, 242]);
  return {
    params: f1 ?? Params.create(),
    nextDatasetId: f2,
    datasets: f3,
    versions: f4,
    locators: f5,
    commits: f6,
    claims: f7,
    names: f8,
    transfers: f9,
    nextCaseId: f10,
    nextDatanetId: f11,
    due: f12,
    tags: f13,
    commons: f14,
    duplicates: f15,
    juryCases: f16,
    ballots: f17,
    jurors: f18,
    jurorChanges: f19,
    withdrawals: f20,
    revocations: f21,
    availability: f22,
    openings: f23,
    datanets: f24,
    datanetTrees: f25,
    curators: f26,
    admitted: f27,
    contributions: f28,
    curation: f29,
    commonsTimes: f30,
  };
}

function createGenesisState(partial?: Partial<GenesisState>): GenesisState {
  return {
    params: Params.create(),
    nextDatasetId: 0n,
    datasets: [],
    versions: [],
    locators: [],
    commits: [],
    claims: [],
    names: [],
    transfers: [],
    nextCaseId: 0n,
    nextDatanetId: 0n,
    due: [],
    tags: [],
    commons: [],
    duplicates: [],
    juryCases: [],
    ballots: [],
    jurors: [],
    jurorChanges: [],
    withdrawals: [],
    revocations: [],
    availability: [],
    openings: [],
    datanets: [],
    datanetTrees: [],
    curators: [],
    admitted: [],
    contributions: [],
    curation: [],
    commonsTimes: [],
    ...partial,
  };
}

/** Codec of byline.registry.v1.GenesisState. */
export const GenesisState: Codec<GenesisState> = defineCodec<GenesisState>({
  typeName: "byline.registry.v1.GenesisState",
  fields: [
    { number: 1, name: "params", protoName: "params", kind: "message", repeated: false, nullable: false, message: () => Params },
    { number: 2, name: "nextDatasetId", protoName: "next_dataset_id", kind: "uint64", repeated: false, nullable: false },
    { number: 3, name: "datasets", protoName: "datasets", kind: "message", repeated: true, nullable: false, message: () => Dataset },
    { number: 4, name: "versions", protoName: "versions", kind: "message", repeated: true, nullable: false, message: () => Version },
    { number: 5, name: "locators", protoName: "locators", kind: "message", repeated: true, nullable: false, message: () => VersionLocators },
    { number: 6, name: "commits", protoName: "commits", kind: "message", repeated: true, nullable: false, message: () => VersionCommit },
    { number: 7, name: "claims", protoName: "claims", kind: "message", repeated: true, nullable: false, message: () => ClaimBinding },
    { number: 8, name: "names", protoName: "names", kind: "message", repeated: true, nullable: false, message: () => NameBinding },
    { number: 9, name: "transfers", protoName: "transfers", kind: "message", repeated: true, nullable: false, message: () => PendingTransfer },
    { number: 10, name: "nextCaseId", protoName: "next_case_id", kind: "uint64", repeated: false, nullable: false },
    { number: 11, name: "nextDatanetId", protoName: "next_datanet_id", kind: "uint64", repeated: false, nullable: false },
    { number: 12, name: "due", protoName: "due", kind: "message", repeated: true, nullable: false, message: () => DueRow },
    { number: 13, name: "tags", protoName: "tags", kind: "message", repeated: true, nullable: false, message: () => Tag },
    { number: 14, name: "commons", protoName: "commons", kind: "uint64", repeated: true, nullable: false },
    { number: 15, name: "duplicates", protoName: "duplicates", kind: "message", repeated: true, nullable: false, message: () => DuplicateCase },
    { number: 16, name: "juryCases", protoName: "jury_cases", kind: "message", repeated: true, nullable: false, message: () => JuryCase },
    { number: 17, name: "ballots", protoName: "ballots", kind: "message", repeated: true, nullable: false, message: () => Ballot },
    { number: 18, name: "jurors", protoName: "jurors", kind: "message", repeated: true, nullable: false, message: () => Juror },
    { number: 19, name: "jurorChanges", protoName: "juror_changes", kind: "message", repeated: true, nullable: false, message: () => JurorChange },
    { number: 20, name: "withdrawals", protoName: "withdrawals", kind: "message", repeated: true, nullable: false, message: () => Withdrawal },
    { number: 21, name: "revocations", protoName: "revocations", kind: "message", repeated: true, nullable: false, message: () => Revocation },
    { number: 22, name: "availability", protoName: "availability", kind: "message", repeated: true, nullable: false, message: () => Availability },
    { number: 23, name: "openings", protoName: "openings", kind: "message", repeated: true, nullable: false, message: () => Opening },
    { number: 24, name: "datanets", protoName: "datanets", kind: "message", repeated: true, nullable: false, message: () => Datanet },
    { number: 25, name: "datanetTrees", protoName: "datanet_trees", kind: "message", repeated: true, nullable: false, message: () => DatanetTree },
    { number: 26, name: "curators", protoName: "curators", kind: "message", repeated: true, nullable: false, message: () => Curator },
    { number: 27, name: "admitted", protoName: "admitted", kind: "message", repeated: true, nullable: false, message: () => AdmittedAccount },
    { number: 28, name: "contributions", protoName: "contributions", kind: "message", repeated: true, nullable: false, message: () => Contribution },
    { number: 29, name: "curation", protoName: "curation", kind: "message", repeated: true, nullable: false, message: () => Curation },
    { number: 30, name: "commonsTimes", protoName: "commons_times", kind: "message", repeated: true, nullable: false, message: () => CommonsTime },
  ],
  write: writeGenesisState,
  read: readGenesisState,
  create: createGenesisState,
});
