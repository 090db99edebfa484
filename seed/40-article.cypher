// An article on Tokyo and Taiwan, and its passages. The text itself is not kept here: a passage is its locator, a summary in our own
// words, and the sha256 of its exact text, so that whoever holds the article can check each citation. The unit of a passage:
//   tail -c +$((byteStart + 1)) FILE | head -c byteLength | sha256sum
// The sum is taken over UTF-8 in NFC, white space runs made one space, trimmed.
// Locator: section / paragraph / sentence, bullet (b) or table row (r) and column. To add a passage: copy two lines.

MERGE (source:Source {id: 'src-japan-taiwan-article'})
SET source += {
  title: 'Japan Clarifies Strategic Position on Taiwan Amid Rising Regional Tensions', kind: 'ARTICLE', reliability: 'E',
  reliabilityReason: "no author, publisher, date, address, document or quotation; parts missing; a chatbot's offer of help left in the text",
  sha256: '670429567b7754e1d35892546753b50ceaa8dcf682d555cb870fd38d445f155a'
};

UNWIND [
  {id: 'ps-article-lede-s1', locator: 'lede/s1', byteStart: 0, byteLength: 185, sha256: 'e426b393f85ced8cec4652431a0b89a2110a82ec59fbb416144a074596c37376',
   summary: "Tokyo's line on Taiwan, unclear until now, is said to have become plain."},
  {id: 'ps-article-lede-s3', locator: 'lede/s3', byteStart: 379, byteLength: 163, sha256: '0046e27b8a95761409492c7f7ef0b870577783f789c5b9bb8ff2b7114d90bd38',
   summary: 'Unnamed analysts call the change a turning point for four capitals.'},
  {id: 'ps-article-clarifies-heading', locator: 'clarifies/heading', byteStart: 679, byteLength: 74, sha256: '651ab059059f8ab30d0dadd13c6662cf1040427d1113b9980a99c3eacff75a71',
   summary: 'The first heading, which serves as the title: Tokyo has made its position clear.'},
  {id: 'ps-article-clarifies-p1-s1', locator: 'clarifies/p1/s1', byteStart: 754, byteLength: 160, sha256: '3d2938ca8a827e5cc4ae6a5a5b28f414a30f47a4a996df1797d39ba1137cf71b',
   summary: "Tokyo's careful tradition gives way to a bolder part in the region."},
  {id: 'ps-article-clarifies-p1-s2', locator: 'clarifies/p1/s2', byteStart: 915, byteLength: 128, sha256: '13372b7dc36d974ec820106434b888addd97d82e3a7cf4e08cf259bc54e1ae6f',
   summary: "Beijing's growing military activity and its diplomatic pressure over the Strait are named as the setting."},
  {id: 'ps-article-clarifies-p1-s3', locator: 'clarifies/p1/s3', byteStart: 1044, byteLength: 192, sha256: 'ff565c1b1b415b88d31b3f5c3fd7693bbbc8c98a799ad9cd12bece2ed3a6d67c',
   summary: 'The new framework stresses regional peace and names Taiwan an essential partner.'},
  {id: 'ps-article-clarifies-b1', locator: 'clarifies/b1', byteStart: 1289, byteLength: 93, sha256: '1feb4ebc81a1e53385d9264652b1fa7d35858a25ed22f46c57ffb4de89b8d8b1',
   summary: 'First key element: more defense work, intelligence and exercises among it.'},
  {id: 'ps-article-clarifies-b2', locator: 'clarifies/b2', byteStart: 1385, byteLength: 84, sha256: 'f5a26cba9aedc65ac6511ce924b9d8823d0aa7bf54b5da75d35595b9eccbb0f3',
   summary: "Second key element: more diplomacy for the sake of Taipei's room abroad."},
  {id: 'ps-article-clarifies-b3', locator: 'clarifies/b3', byteStart: 1472, byteLength: 82, sha256: 'b138ff1ff4e731fa98a5451d081a7cd6d7f1e767e31a40668b9a291efe732d3e',
   summary: 'Third key element: free passage on the sea lanes by the East China Sea.'},
  {id: 'ps-article-clarifies-b4', locator: 'clarifies/b4', byteStart: 1557, byteLength: 74, sha256: '360240001d5741b486d98c3ad48afea0e69f0db15f0fc35fb171020706058da9',
   summary: 'Fourth key element: a common line with the Quad against threats that are not named.'},
  {id: 'ps-article-table-r1-previous', locator: 'table/r1/previous', byteStart: 1853, byteLength: 20, sha256: 'dfe2183e3d6a66a2ae0414df534d51d789781ea77a33c293cae102d4b8ba8a4a',
   summary: 'Earlier position on defense: small, and through others.'},
  {id: 'ps-article-table-r1-current', locator: 'table/r1/current', byteStart: 1876, byteLength: 19, sha256: '43ed7269a351f97417149d2d12bc2fe7845693f1a97700c581e586f2b971aea2',
   summary: 'Present position on defense: broad, and without go-between.'},
  {id: 'ps-article-table-r2-previous', locator: 'table/r2/previous', byteStart: 1950, byteLength: 18, sha256: 'ec915c4b530f0a496e8706cc40e478a976bc5a3efd93ab0a3a8e6e8ee25a00a7',
   summary: 'Earlier position on diplomacy: no side taken.'},
  {id: 'ps-article-table-r2-current', locator: 'table/r2/current', byteStart: 1971, byteLength: 50, sha256: '39d12e61b3384a35c0236481b0da8a8f269eab41741db4a58d7bf79252db2c85',
   summary: "Present position on diplomacy: open backing of Taipei's role abroad."},
  {id: 'ps-article-table-r3-aspect', locator: 'table/r3/aspect', byteStart: 2053, byteLength: 21, sha256: '613e4d6ed09295dc2dcd5ce753da2b5e8cdc03b8c4a3ffa4c3bf35666a46aa18',
   summary: 'Row label for navigation alone: the row ends here, both positions are lost.'},
  {id: 'ps-article-summary-p1-s1', locator: 'summary/p1/s1', byteStart: 2154, byteLength: 130, sha256: '9454b06b4c64a961faa08214596016bfb4a6e805d8d406d91c53e90b7fe6cafc',
   summary: 'Broad and direct defense work, intelligence and exercises among it, as an aim.'},
  {id: 'ps-article-summary-p1-s2', locator: 'summary/p1/s2', byteStart: 2285, byteLength: 54, sha256: 'd662eb8b5be5a6853692a49f1583ab9d4147c50818308fc6aef9277c8a3e7b88',
   summary: 'Before, that work was small and went through others.'},
  {id: 'ps-article-summary-p2-s1', locator: 'summary/p2/s1', byteStart: 2340, byteLength: 145, sha256: '317a43ee696ff982bac0aa06e91d119bff1cf436e879fe973fdaf252d75af0b4',
   summary: "From taking no side to open backing of Taipei's role abroad, with more room for it as the aim."},
  {id: 'ps-article-summary-p3-s1', locator: 'summary/p3/s1', byteStart: 2486, byteLength: 168, sha256: '6c602ce09f5fb01709868c6ffd03888a6e9fd4b9d8e5d60c503bb24891e42004',
   summary: "Stress on free passage by the East China Sea, while Beijing's navy grows more active."},
  {id: 'ps-article-summary-p4-s1', locator: 'summary/p4/s1', byteStart: 2655, byteLength: 150, sha256: 'db220d161efb7764fe8bb55442950a93c399212004321509199e721bec117b47',
   summary: "A common line with three named Quad partners, against threats that grow in Tokyo's view."},
  {id: 'ps-article-analysis-p1-s1', locator: 'analysis/p1/s1', byteStart: 2814, byteLength: 173, sha256: '542e785e1f660c1064bd4b3c50554d43bdd1339a327d88667c240be9775e2f07',
   summary: 'Reading: Tokyo sees Taipei more and more as essential to stability and order.'},
  {id: 'ps-article-analysis-p1-s2', locator: 'analysis/p1/s2', byteStart: 2988, byteLength: 149, sha256: '2e4d66a569c92c8e38415e13ecc291af87c73045eccc55c0aef9e854434978fa',
   summary: 'Reading: deeper defense and diplomatic ties show that Tokyo is ready for a bolder part in the region.'},
  {id: 'ps-article-analysis-p2-s1', locator: 'analysis/p2/s1', byteStart: 3138, byteLength: 157, sha256: '12430e8d190f0b5c7ff0794a324e6ae297dab3e54018752ecd3ce02ea15351ee',
   summary: 'Strain with Beijing is expected to grow, as the backing of Taipei runs against its claims.'},
  {id: 'ps-article-analysis-p3-s1', locator: 'analysis/p3/s1', byteStart: 3296, byteLength: 185, sha256: '08cda0a97b316215769589cfccf4ca3d1afbc0d2a2bbfe6cccb3b3b298c667bb',
   summary: "Closer ties with Taipei and the Quad may offset Beijing's influence and add poles to the region."},
  {id: 'ps-article-analysis-p4-s1', locator: 'analysis/p4/s1', byteStart: 3482, byteLength: 150, sha256: '1a30d651787b4efa8cbdecb2a8936ef2bbba8fa4d0c5b10c3304811bfc536494',
   summary: 'Reading: the stress on sea lanes backs international maritime rules.'},
  {id: 'ps-article-military-heading', locator: 'military/heading', byteStart: 3810, byteLength: 84, sha256: 'cb2e31b12e05b860dfb205deb98bd5b820c81d9b869aa113371c7825e8de74e7',
   summary: 'Heading: more military cooperation, read as a change of policy.'},
  {id: 'ps-article-military-s1', locator: 'military/s1', byteStart: 3894, byteLength: 186, sha256: 'c2ba4568e0e08091ab3e45065961e8fcf235175f913798ee06226991e76647aa',
   summary: 'Tokyo is strengthening its defense work with Taipei, against its careful tradition.'},
  {id: 'ps-article-military-s2', locator: 'military/s2', byteStart: 4081, byteLength: 172, sha256: '5f162d47b5cb335a31e3f84184610e4ce5ffce61894a4d6eb7f8df9f71199bb4',
   summary: 'High-level exchanges, and exercises on intelligence, cyber and maritime tasks, are said to have taken place.'},
  {id: 'ps-article-military-s3', locator: 'military/s3', byteStart: 4254, byteLength: 247, sha256: '39348e90006e20567963d24df19ac405ecca652bdfe4e101283d46b58550b452',
   summary: 'Unnamed observers see a measured answer to Beijing, and a will to protect unnamed partners.'},
  {id: 'ps-article-military-lead-in', locator: 'military/lead-in', byteStart: 4502, byteLength: 50, sha256: '4cd760b5051abe2be5e90b5d80d58663d9f91dc04c970715c3f15d747cbda67b',
   summary: "Announces a list of the cooperation's elements, which does not follow."},
  {id: 'ps-article-advice-s2', locator: 'advice/s2', byteStart: 4822, byteLength: 163, sha256: '974ebc41c8b4c52cfb054fa6449765028b8a211e8b10795e0a141b803fa85066',
   summary: 'Advice: regular talks at high level.'},
  {id: 'ps-article-advice-s3', locator: 'advice/s3', byteStart: 4986, byteLength: 229, sha256: '4c127f87d73fa5c75dfcd5daf1d62ca4706e21ba7bbad1ab4f22ab65dbec399b',
   summary: 'Advice: deeper work on security by shared intelligence and training in step.'},
  {id: 'ps-article-advice-s5', locator: 'advice/s5', byteStart: 5258, byteLength: 205, sha256: 'b85cc4da28edda4bb846549d8471733afb6149b3f923f0edff5258c4789015f8',
   summary: 'Advice: wider trade agreements in three fields.'},
  {id: 'ps-article-advice-s6', locator: 'advice/s6', byteStart: 5464, byteLength: 165, sha256: '417ac3a156c67807452eb777bd8fb9e7d8ec8e1dc1d290ea0c670db384981ad7',
   summary: 'Advice: tie schools and cultural life together.'},
  {id: 'ps-article-advice-lead-in', locator: 'advice/lead-in', byteStart: 5630, byteLength: 87, sha256: '48a569e80400e7e0586f39bf4dbffef53693854f3cf894ce1619d6be5e7aa984',
   summary: 'Announces a table of practical steps, which does not follow.'},
  {id: 'ps-article-wrap-s1', locator: 'wrap/s1', byteStart: 5729, byteLength: 165, sha256: 'c03e0959d232aea9103a8f922009f56389d8d9a652d07397f9b84fecc6a1b17c',
   summary: 'The change from unclear to plain once more; large shifts expected in East Asia.'},
  {id: 'ps-article-wrap-s2', locator: 'wrap/s2', byteStart: 5895, byteLength: 173, sha256: 'aca91bf31732dd88ca7f9c67ef3169033766a68f74361ea66ba8f2f0951efc1b',
   summary: "Reading: the change shows Tokyo's will to keep the Indo-Pacific stable."}
] AS row
MERGE (passage:Passage {id: row.id})
SET passage += row
WITH passage
OPTIONAL MATCH (source:Source {id: 'src-japan-taiwan-article'})
MERGE (passage)-[:IN]->(source);
