/** Whether a field holds a page, or a page escaped once more, and not words. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|strong|b|em|i|u|a|table|font|body|html)\b[^<>]{0,300}>|&(?:lt|gt|amp|nbsp|eacute|egrave|agrave|rsquo|#\d{1,6});/i.test(
    text,
  );
