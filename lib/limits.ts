/**
 * Limits of the protocol, and those that several files or a setting know. Unit last, then `_MAX`. A limit of one file stands in that file as a named
 * constant, those of one folder in a list of its own (`node/p2p/p2p-limits.ts`). Each part of the node appends its own section.
 * Protocol limits (a node that differs forks off) are marked "protocol"; the rest may differ between nodes.
 */

// --- lib: CometBFT 0.38 structures (protocol; interop §1.5) ---

/** Largest encoded block, bytes; `block.max_bytes = -1` means this. */
export const BLOCK_BYTES_MAX = 104_857_600;
/** Size of every part but the last, bytes. */
export const BLOCK_PART_BYTES = 65_536;
/** Most parts a block can have. */
export const BLOCK_PARTS_MAX = 1_601;
/** Largest encoded header, bytes. */
export const HEADER_BYTES_MAX = 626;
/** Tags and lengths around header, data, evidence and last commit, bytes. */
export const BLOCK_OVERHEAD_BYTES = 11;
/** A commit without signatures, bytes. */
export const COMMIT_OVERHEAD_BYTES = 94;
/** One commit signature with its tag and length, bytes. */
export const COMMIT_SIG_BYTES_MAX = 111;
/** Longest chain id, bytes. */
export const CHAIN_ID_BYTES_MAX = 50;
/** Longest signature, bytes. */
export const SIGNATURE_BYTES_MAX = 64;
/** Most validators in a set. */
export const VALIDATORS_MAX = 10_000;
/** Most aunts in a Merkle proof. */
export const MERKLE_AUNTS_MAX = 100;
/** Most subtrees inside a range of leaves, and most outside it: two per level of a tree of 2^63 leaves. */
export const MERKLE_RANGE_NODES_MAX = 126;
/** Largest initial height: 2^62, so that heights never leave 63 bits. */
export const GENESIS_HEIGHT_MAX = 4_611_686_018_427_387_904n;
/** Latest genesis time in nanoseconds: the year 9000, so that times stay in RFC 3339's four digits. */
export const GENESIS_TIME_MAX = 221_845_392_000_000_000_000n;

// --- lib: application values (protocol; interop §6.1, §10.2) ---

/** Bits of an integer amount. */
export const INT_BITS_MAX = 256;
/** Bits of a scaled decimal. */
export const DEC_BITS_MAX = 315;
/** Characters of a bech32 string. */
export const BECH32_CHARS_MAX = 1_023;
/** Bytes of an account address. */
export const ADDRESS_BYTES_MAX = 255;

// --- lib: light client ---

/** Headers a light client fetches in one skipping verification before it gives up. */
export const LIGHT_STEPS_MAX = 10_000;
/** Trusted light blocks a client keeps. */
export const LIGHT_BLOCKS_KEPT_MAX = 1_000;

// --- lib: crypto ---

/** Imported ed25519 public keys kept by the OpenSSL backend. */
export const ED25519_KEYS_CACHED_MAX = 4_096;

// --- lib: ICS-23 ---

/** Bytes of one encoded commitment proof. */
export const ICS23_PROOF_BYTES_MAX = 1_048_576;

// --- node/index and node/rpc: searches ---

/** Bytes of an attribute value kept in an index key; queries are shorter. */
export const INDEX_VALUE_BYTES_MAX = 512;
/** Heights indexed in one write while catching up. */
export const INDEX_HEIGHTS_PER_BATCH = 50;
/** Characters of an event query (CometBFT's limit). */
export const QUERY_CHARS_MAX = 512;
/** Conditions of one search. */
export const SEARCH_CONDITIONS_MAX = 10;
/**
 * Work units of one search: a posting row or a match costs 1, reading the results of a height costs
 * SEARCH_RESULT_LOAD_COST, and SEARCH_BYTES_PER_UNIT bytes of either cost 1 more.
 */
export const SEARCH_WORK_MAX = 100_000;
/** Work units of reading and matching the results of one height. */
export const SEARCH_RESULT_LOAD_COST = 50;
/** Bytes of rows and results that a search decodes for one work unit. */
export const SEARCH_BYTES_PER_UNIT = 256;
/** Heights that the event index may be behind before searches of what it lacks are refused. */
export const INDEX_LAG_HEIGHTS_MAX = 10;
/** Deadline of one search. */
export const SEARCH_MS_MAX = 2_000;
/** How long a search waits for the index to reach the announced height. */
export const SEARCH_INDEX_WAIT_MS_MAX = 500;

// --- node/rpc: servers ---

/** Bytes of a request body. */
export const RPC_BODY_BYTES_MAX = 1_000_000;
/** Bytes of all request headers. */
export const RPC_HEADER_BYTES_MAX = 16_384;
/** Bytes of one response. */
export const RPC_RESPONSE_BYTES_MAX = 10_485_760;
/** Nesting of a JSON request. */
export const RPC_JSON_DEPTH_MAX = 64;
/** Calls in one JSON-RPC batch. */
export const RPC_BATCH_CALLS_MAX = 100;
/** Summed cost of the calls of one batch (see the method table). */
export const RPC_BATCH_WORK_MAX = 500;
/** Milliseconds for one call. */
export const RPC_HANDLER_MS_MAX = 5_000;
/** Milliseconds `broadcast_tx_commit` waits for its block. */
export const RPC_BROADCAST_COMMIT_MS_MAX = 10_000;
/** Open connections of one server. */
export const RPC_CONNECTIONS_MAX = 512;
/** Open connections from one address that is not loopback. */
export const RPC_CONNECTIONS_PER_IP_MAX = 32;
/** Cost units a remote address may spend per second, and at once. */
export const RPC_RATE_PER_SECOND = 50;
/** As above: the burst. */
export const RPC_RATE_BURST = 100;
/** Addresses the rate limiter remembers. */
export const RPC_RATE_ADDRESSES_MAX = 10_000;
/** Items of a page: the default and the most. */
export const RPC_PER_PAGE_DEFAULT = 30;
/** As above. */
export const RPC_PER_PAGE_MAX = 100;
/** Block metas of one `blockchain` answer. */
export const RPC_BLOCK_METAS_MAX = 20;
/** Bytes of one `genesis_chunked` chunk; a larger genesis is not answered whole. */
export const RPC_GENESIS_CHUNK_BYTES = 4_194_304;
/** WebSocket clients with subscriptions. */
export const WS_CLIENTS_MAX = 100;
/** Subscriptions of one client. */
export const WS_SUBSCRIPTIONS_PER_CLIENT_MAX = 5;
/** Messages queued for one client before its subscription is cancelled. */
export const WS_QUEUE_MESSAGES_MAX = 200;
/** Bytes queued for one client before its subscription is cancelled. */
export const WS_QUEUE_BYTES_MAX = 33_554_432;
/** Requests of one WebSocket client that are under way at once; more wait in its socket. */
export const WS_REQUESTS_INFLIGHT_MAX = 16;
/** Milliseconds between pings, and without any sign of life until a client is dropped. */
export const WS_PING_MS = 27_000;
/** As above. */
export const WS_SILENCE_MS_MAX = 57_000;
/** Bytes of one gRPC request and of one response. */
export const GRPC_MESSAGE_BYTES_MAX = 10_485_760;
/** Items of a REST page. */
export const REST_PER_PAGE_MAX = 1_000;
/** Characters of a REST query string and its parameters. */
export const REST_QUERY_CHARS_MAX = 8_192;

// --- node/consensus: messages ---

/** A signed proposal on the proposals topic, bytes. */
export const CONSENSUS_PROPOSAL_BYTES_MAX = 4_096;
/** A vote on the votes topic, bytes. */
export const CONSENSUS_VOTE_BYTES_MAX = 2_048;
/** One piece of evidence on the evidence topic, bytes. */
export const CONSENSUS_EVIDENCE_BYTES_MAX = 65_536;
/** A RoundState announcement, bytes. */
export const CONSENSUS_ANNOUNCE_BYTES_MAX = 8_192;
/** A CatchUpRequest, bytes. */
export const CONSENSUS_CATCH_UP_REQUEST_BYTES_MAX = 8_192;
/** A CatchUpResponse, bytes. */
export const CONSENSUS_CATCH_UP_RESPONSE_BYTES_MAX = 4_194_304;
/** One record of the write-ahead log, bytes: a block and its frame. */
export const WAL_RECORD_BYTES_MAX = 105_906_176;
/** Inputs waiting for the consensus driver; further gossip is dropped. */
export const CONSENSUS_INBOX_MAX = 10_000;
/** Pending pieces of evidence; further ones are dropped. */
export const EVIDENCE_PENDING_MAX = 1_000;

// --- node/store (protocol: a node that differs forks off) ---

/** Longest key of a state row, bytes. It bounds the depth of the state tree at nine levels per byte. */
export const STATE_KEY_BYTES_MAX = 1_024;
/** Longest value of a state row, bytes. */
export const STATE_VALUE_BYTES_MAX = 16_777_216;

// --- node/store (may differ between nodes) ---

/** Bytes of one row of a change set or of a tree checkpoint. */
export const STORE_CHUNK_BYTES = 1_048_576;
/** Committed versions of the state tree held in memory for proofs and history. */
export const STATE_VERSIONS_IN_MEMORY_MAX = 128;
/** Tree nodes that only older versions reach, held in memory (64 bytes each). */
export const STATE_OLD_NODES_MAX = 1_500_000;
/** Changed rows that one historical query may walk back before it is refused. */
export const STATE_HISTORY_CHANGES_MAX = 250_000;
/** Heights that a node prunes behind one block; a backlog goes over many blocks. */
export const PRUNE_HEIGHTS_PER_BLOCK = 20;
/** Heights that one pruning pass removes. */
export const PRUNE_HEIGHTS_MAX = 1_000;

// --- modules and execution ---

/** Address texts remembered in each direction. */
export const ADDRESS_MEMO_MAX = 65_536;
/** Rows of a page when a query names no limit. */
export const PAGE_LIMIT_DEFAULT = 100;
/** Rows of the largest page; larger requests are cut to it. */
export const PAGE_LIMIT_MAX = 10_000;
/** Rows that one query walks to skip or to count. */
export const PAGE_WALK_MAX = 2_000_000;
/** Denoms of one set of coins in a message or fee (protocol). */
export const COIN_DENOMS_MAX = 256;
/** Messages of one transaction (protocol). */
export const TX_MESSAGES_MAX = 1_000;
/** Messages inside one message: a proposal's, or those run on behalf of others (protocol). */
export const NESTED_MESSAGES_MAX = 100;
/** How deep messages may carry messages: 1 is a message inside a transaction's message (protocol; reliability A-01). */
export const NESTED_MESSAGES_DEPTH_MAX = 2;
/** Bytes of one transaction that the application reads (protocol); the mempool's own limit is lower. */
export const TX_BYTES_MAX = 4_194_304;
/** Levels of multisigs inside multisigs (protocol). */
export const MULTISIG_DEPTH_MAX = 4;
/** Decoded transactions remembered by hash. */
export const DECODED_TXS_MAX = 20_000;
/** Bytes of the transactions that the memo of decoded ones keeps: refused ones cost nothing, so count alone is no bound. */
export const DECODED_BYTES_MAX = 33_554_432;
/** Simulations that wait for the application at once. */
export const SIMULATIONS_WAITING_MAX = 64;
/** Gas of one simulation; less where a block holds less. It runs on the thread that executes blocks. */
export const SIMULATION_GAS_MAX = 50_000_000n;
/** Public keys of senders remembered with their addresses. */
export const PUBLIC_KEYS_REMEMBERED_MAX = 50_000;
/** Signature verdicts remembered. */
export const SIGNATURE_VERDICTS_MAX = 100_000;
/** Blocks after which the admission state is checked as a whole again. */
export const PENDING_RESET_BLOCKS = 50;
/** Transaction hashes kept out of proposals after their execution threw. */
export const QUARANTINED_TXS_MAX = 1_000;
/** Executed proposals kept until their height is decided. */
export const EXECUTED_PROPOSALS_MAX = 4;
/** Bytes of one ABCI socket message: a 100 MiB block and its frame. */
export const ABCI_MESSAGE_BYTES_MAX = 115_343_360;
/** Requests of one ABCI connection that wait for an answer. */
export const ABCI_QUEUE_MAX = 1_024;

// --- data registry (docs/spec/registry.md) -------------------------------------------------------------------

/** Characters of a dataset's name. */
export const REGISTRY_NAME_CHARS_MAX = 64;
/** Characters of a dataset's title. */
export const REGISTRY_TITLE_CHARS_MAX = 140;
/** Characters of a URI. */
export const REGISTRY_URI_CHARS_MAX = 256;
/** Characters of a licence id. */
export const REGISTRY_LICENSE_CHARS_MAX = 64;
/** Locators of one version. */
export const REGISTRY_LOCATORS_MAX = 16;
/** Parents of one version. */
export const REGISTRY_PARENTS_MAX = 16;
/** Encoded bytes of one version's content. */
export const REGISTRY_CONTENT_BYTES_MAX = 8_192;
/** Sum of the royalties that parents take, in parts per million. */
export const REGISTRY_ROYALTY_PPM_MAX = 300_000;
/** Records of one version: the size of tree that proofs are tested with. */
export const REGISTRY_RECORDS_MAX = 1n << 40n;
/** Bytes of a contributor's name behind a name id. */
export const REGISTRY_PERSON_NAME_BYTES_MAX = 128;
/** Characters of the reason of a contest. */
export const REGISTRY_REASON_CHARS_MAX = 280;
/** Stale commits removed in one block. */
export const REGISTRY_EXPIRED_PER_BLOCK_MAX = 50;

/** Cases that the end of a block advances. */
export const CASES_PER_BLOCK_MAX = 50;
/** Places of these that draws leave to deadlines, and the others to draws, however many of either are due. */
export const DEADLINES_PER_BLOCK_RESERVED = 25;
/** Times that failed contests of one name double the bond of the next one. */
export const NAME_CONTEST_DOUBLINGS_MAX = 6;
/** Times that rejected challenges of one pair of versions double the bond of the next one. */
export const DUPLICATE_BOND_DOUBLINGS_MAX = 6;
/** How many times a contributor's share and weight per record, or count of records, may fall before they count as stripped. */
export const STRIPPED_CUT_MAX = 8n;
/** Versions that one opening names as where drawn records were before, and steps from the newer version to one of them. */
export const DUPLICATE_ORIGINS_MAX = 8;
export const DUPLICATE_ORIGIN_STEPS_MAX = 8;
/** Records that one proof shows, and the sample of a duplicate challenge. */
export const RECORDS_PROOF_MAX = 64;
/** Members of the pool of jurors: the leaves of the tree of their weights. */
export const JURORS_MAX = 65_536;
/** Seats of one panel. */
export const JURY_SEATS_MAX = 63;
/** Validators that vote in a last appeal: the greatest powers. */
export const JURY_VALIDATORS_MAX = 200;
/** Changes of jurors' stakes that come into force in one block. */
export const JUROR_CHANGES_PER_BLOCK_MAX = 50;
/** Curators of one datanet; as many that its owner removed are remembered with their reviews. */
export const DATANET_CURATORS_MAX = 32;
/** Licences that a datanet accepts. */
export const DATANET_LICENSES_MAX = 16;
/** Owner's and curators' shares together, parts per million of the pool. */
export const DATANET_SHARES_PPM_MAX = 100_000;
/** Bytes that one contribution states: a terabyte (2^40), one part in 2^24 of what a version can hold. */
export const CONTRIBUTION_BYTES_MAX = 1n << 40n;
/** Records of one contribution: one part in 2^16 of what a version can hold. */
export const CONTRIBUTION_RECORDS_MAX = 1n << 24n;
/** Records for which a contribution posts the least bond once. */
export const CONTRIBUTION_RECORDS_PER_BOND = 1n << 16n;
/** Reviewers and records that a contribution draws. */
export const REVIEWERS_PER_CONTRIBUTION = 5;
export const REVIEW_RECORDS = 20;
/** Reviews that make a score. */
export const REVIEWS_MIN = 3;
/** Records of one availability opening. */
export const OPENING_RECORDS = 8;
/** Outcomes of openings that are remembered, and how many misses of them make a version unavailable. */
export const OPENINGS_REMEMBERED = 10;
export const OPENING_MISSES_MAX = 3;
/** Datasets that one message lists as commons. */
export const COMMONS_PER_MESSAGE_MAX = 50;

// --- params of every module (protocol) ---------------------------------------------------------------------------

/** Longest period that params may set, ns: ten years. No end of one leaves what clocks and timestamps can carry. */
export const PERIOD_NS_MAX = 315_360_000_000_000_000n;

// --- emissions (docs/spec/emissions.md) -------------------------------------------------------------------------

/** Parts of one bond that are on their way out at once. */
export const BOND_EXITS_MAX = 7;
/** Accounts that have a bond behind one version at once: owners of it, one after the other. */
export const BOND_OWNERS_MAX = 8;
/** Characters of a bond's subject. */
export const BOND_SUBJECT_CHARS_MAX = 80;
/** Heights whose beacon is kept. */
export const BEACON_HEIGHTS_KEPT = 1_000;
/** Things that one draw chooses. */
export const DRAWN_MAX = 10_000;
/** Reveals of one hash chain. */
export const BEACON_CHAIN_LENGTH_MAX = 1n << 32n;

// --- attribution (docs/spec/attribution.md) ----------------------------------------------------------------------

/** Claims of one message. */
export const CLAIMS_PER_MESSAGE_MAX = 32;
/** Inputs of one model, those of its parents included. */
export const MODEL_INPUTS_MAX = 64;
/** Parent models of one model. */
export const MODEL_PARENTS_MAX = 8;
/** Ancestors of one input that a registration looks at. */
export const MODEL_ANCESTORS_MAX = 256;
/** Characters of a model's name and of a gateway's endpoint. */
export const MODEL_NAME_CHARS_MAX = 64;
/** As above. */
export const GATEWAY_ENDPOINT_CHARS_MAX = 256;
/** Queries of one benchmark. */
export const BENCHMARK_QUERIES_MAX = 4_096;
/** Channels, and settlements, that are closed at the end of one block. */
export const ATTRIBUTION_DUE_PER_BLOCK_MAX = 50;
/** Requests to open leaves of one publication, or of one settlement, that wait at once: far beyond what anybody can pay, for the deposit doubles. */
export const LEAF_REQUESTS_MAX = 512;
/** Open requests of one publication or settlement after which the deposit of the next one doubles, each time. */
export const LEAF_REQUESTS_PER_DOUBLING = 16;
/** Void publications that are passed over on the way back to one that stands. */
export const VOID_PUBLICATIONS_MAX = 64;
/** Bytes of a fraud proof: four paths, vectors, a receipt, a record. */
export const FRAUD_CASE_BYTES_MAX = 131_072;
/** Bytes of one receipt. */
export const RECEIPT_BYTES_MAX = 8_192;
/** Blocks after a conviction in which a finder with an earlier commitment takes the reward over. */
export const CONVICTION_HEIGHTS = 20n;
/** Lists of one publication that auditors compute again. */
export const AUDIT_TASKS_PER_PUBLICATION = 4;
/** Auditors drawn for one task. */
export const AUDITORS_PER_TASK = 2;
/** Indexes of auditors that a task draws to find those: who had retired before is passed over. */
export const AUDIT_CANDIDATES_MAX = 64;
/** Tasks that one auditor takes in one epoch. */
export const AUDIT_TASKS_PER_EPOCH_MAX = 64;
/** Auditors ever registered. */
export const AUDITORS_MAX = 1_000_000;
/** Settlements of one channel. */
export const CHANNEL_SETTLEMENTS_MAX = 1_000_000;

// --- marketplace (docs/spec/marketplace.md) ----------------------------------------------------------------------

/** Records of the marketplace that end-of-block work finalises in one block. */
export const MARKET_DUE_PER_BLOCK_MAX = 50;
/** Longest term of a licence that ends, ns: ten years. */
export const LICENCE_TERM_NS_MAX = PERIOD_NS_MAX;
/** Periods, or uses, that one order buys. */
export const ORDER_UNITS_MAX = 1_000_000;
/** Accounts that may award one bounty beside its poster. */
export const BOUNTY_CURATORS_MAX = 8;
/** Times that one licence moves to a later version. */
export const LICENCE_MOVES_MAX = 64;
/** Versions with the same records that exclusivity looks at; records released so often are not licensed exclusively any more. */
export const SAME_RECORDS_MAX = 64;
/** Epochs of revenue that bound the price of an exclusive licence. */
export const REVENUE_EPOCHS = 90;
/** Nodes that a complaint shows on one side of a range; the judge needs 126 at most. */
export const COMPLAINT_NODES_MAX = 128;
/** Gas of judging a complaint's proofs: some milliseconds of curve arithmetic and one chunk of hashing. */
export const COMPLAINT_GAS = 300_000n;
/** Gas of checking the points of an order, a key or a delivery. */
export const POINT_GAS = 10_000n;
/** Licences of one account to one subject that a question about rights looks at, newest first. */
export const RIGHT_LICENCES_MAX = 256;

// --- lib/attribution (protocol; docs/spec/attribution-proofs.md) ---

/** Components of a feature vector. */
export const ATTRIBUTION_DIMS_MAX = 1_024;
/** Items of all inputs of one publication: packed sums keep 88 bits apart for this many 64-bit values. */
export const ATTRIBUTION_ITEMS_MAX = 16_777_216;
/** Test points of one publication: sums of that many values stay below 2^53. */
export const ATTRIBUTION_QUERIES_MAX = 4_096;
/** Input versions of one model. */
export const ATTRIBUTION_INPUTS_MAX = 64;
/** Neighbours K of iks-1. */
export const ATTRIBUTION_NEIGHBOURS_MAX = 4_096;
/** Classes C of itk-1. */
export const ATTRIBUTION_CLASSES_MAX = 65_536;
/** Levels of a path in any tree of a publication: items stay below 2^24, contributors below 2^40. */
export const ATTRIBUTION_PATH_MAX = 40;
/** Bytes of a record that a proof may carry; longer ones are not judged by their vector. */
export const ATTRIBUTION_CONTENT_BYTES_MAX = 65_536;
/** Leading bytes of a record that the default embedder reads. */
export const EMBEDDED_BYTES_MAX = 8_192;
/** Tokens of one output that lmr-1 credits. */
export const LMR_OUTPUT_TOKENS_MAX = 131_072;
/** Tokens of one document or response of at most ATTRIBUTION_CONTENT_BYTES_MAX bytes: each takes a byte and one that parts it. */
export const SPAN_TOKENS_MAX = 32_768;
/** Versions of commons that the spans of one receipt name. */
export const SPAN_COMMONS_MAX = 16;
/** Tokens of all documents in one lmr-1 index. */
export const LMR_INDEX_TOKENS_MAX = 1 << 28;
// --- lib: records and their fair exchange (protocol; docs/spec/exchange.md) ---

/** Bytes of one piece of a record that is hashed by pieces. */
export const RECORD_PIECE_BYTES = 16_384;
/** Bytes of the longest record that is hashed whole: with its length in front it fills a chunk. */
export const RECORD_WHOLE_BYTES_MAX = 16_380;
/** Bytes of a chunk, plain or encrypted. */
export const EXCHANGE_CHUNK_BYTES_MAX = 16_384;
/** Records of one chunk: as many as empty records would be. */
export const EXCHANGE_CHUNK_RECORDS_MAX = 4_096;
/** Chunks of one version: 16 GiB. */
export const EXCHANGE_CHUNKS_MAX = 1_048_576n;
/** Bytes of one record: it is put together in memory. */
export const EXCHANGE_RECORD_BYTES_MAX = 2_147_483_648n;
/** Bytes of one encoded chunk index. */
export const EXCHANGE_INDEX_BYTES_MAX = 268_435_456;
/** Chunks that one sample draws. */
export const EXCHANGE_SAMPLE_DRAWS_MAX = 64;

/**
 * Pauses of a version's vesting that are remembered one by one. Each lasts an epoch at least and none overlaps another, so
 * that they reach further back than any settlement that can still be divided again.
 */
export const VESTING_PAUSES_MAX = 8;
