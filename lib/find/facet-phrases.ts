/** What readers say for a value of a facet; a subject with a minus asks for its absence. Any language. */
export const facetPhrases: Readonly<Record<string, readonly string[]>> = {
  '-license:Proprietary': ['open source', 'free software', 'free of charge', '开源', '免费'],
  'license:Proprietary': ['proprietary', 'commercial', 'closed source', '商业软件', '闭源'],
  'status:active': ['active', 'alive', 'actively developed', 'maintained', '活跃', '仍在开发', '还在维护'],
  'status:retired': ['retired', 'dead', 'end of life', '退役', '停止维护'],
  'language:C++': ['c++', 'cpp'],
  'language:JavaScript': ['javascript', 'node.js'],
  'language:MATLAB': ['matlab', 'simulink'],
};
