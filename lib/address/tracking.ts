/**
 * What senders, shops of advertisements and messengers hang on to the addresses that they pass on: it asks nothing of a page. Names in small letters, from
 * https://github.com/AdguardTeam/AdguardFilters/blob/master/TrackParamFilter/sections/general_url.txt and
 * https://github.com/brave/brave-browser/wiki/Query-String-Filter; those of WeChat, QQ and Alibaba as links that were shared there carry them.
 */
const trackingNames = new Set(
  [
    // Google, Bing, Yandex, Facebook, Instagram, X, TikTok, LinkedIn, Pinterest, Reddit: a click, or a reader.
    '_ga _gl gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid srsltid msclkid yclid ysclid fbclid igsh igshid twclid ttclid li_fat_id epik rdt_cid',
    // Letters and campaigns: Mailchimp, HubSpot, Marketo, Drip, Vero, Olytics, Klaviyo, Matomo, Openstat.
    'mc_cid mc_eid mc_tc _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok __s vero_id vero_conv oly_anon_id oly_enc_id _ke _kx mtm_campaign mtm_source mtm_medium pk_campaign pk_source pk_medium _openstat s_cid wickedid ref_src ref_url',
    // WeChat, QQ, Weibo, Alibaba, Baidu, Bilibili, Xiaohongshu.
    'from isappinstalled scene clicktime enterid subscene sessionid ascene nsukey wxfrom wx_header weixinshare_uid share_token share_source share_medium share_from tdsourcetag sudaref spm scm bd_vid qz_gdt gdt_vid spm_id_from vd_source xhsshare',
  ].flatMap((line) => line.split(' ')),
);

/** True for the name of a parameter that only tells where a reader came from. */
export function isTracking(name: string): boolean {
  const small = name.toLowerCase();
  return small.startsWith('utm_') || trackingNames.has(small);
}

/** Takes an address of a page; gives it without such parameters, all else as it was written. */
export function withoutTracking(address: string): string {
  const [, path = '', query, anchor = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const kept = (query ?? '').split('&').filter((part) => {
    const [name = ''] = new URLSearchParams(part).keys();
    return part !== '' && !isTracking(name);
  });
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + anchor;
}
