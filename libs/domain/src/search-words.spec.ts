import { marksIn, planSearch } from './search-words';

describe('planning a search', () => {
  it('takes two Chinese characters for a gram that proves itself', () => {
    expect(planSearch('分析')).toEqual({ grams: ['分析'], beginnings: [], toProve: [], terms: ['分析'] });
  });

  it('takes longer words for their grams, side by side or not, and asks for proof', () => {
    expect(planSearch('資料分析')).toMatchObject({ grams: ['資料', '料分', '分析'], toProve: ['資料分析'] });
  });

  it('takes one character and other words for beginnings, in one spelling', () => {
    expect(planSearch('析')).toMatchObject({ grams: [], beginnings: ['析'], toProve: [] });
    expect(planSearch('ＥＸcel')).toMatchObject({ beginnings: ['excel'], toProve: [] });
    expect(planSearch('臺灣').terms).toEqual(['台灣']);
  });

  it('asks for proof of what letters, digits and signs are put together from', () => {
    expect(planSearch('P1.1.2')).toMatchObject({ beginnings: ['p1', '1', '2'], toProve: ['p1.1.2'] });
    expect(planSearch('5S管理')).toMatchObject({ grams: ['管理'], beginnings: ['5s'], toProve: ['5s管理'] });
  });

  it('looks for nothing where there is no letter', () => {
    expect(planSearch(' 。， ')).toEqual({ grams: [], beginnings: [], toProve: [], terms: [] });
  });

  it('asks for no more than twelve grams and proves the rest', () => {
    const long = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';
    const plan = planSearch(long);
    expect([plan.grams.length, plan.toProve]).toEqual([12, [long]]);
  });
});

describe('marks', () => {
  it('stand in the text as published, whatever it was folded to', () => {
    expect(marksIn('面積１２㎡與Excel', ['12m2', 'excel'])).toEqual([
      [2, 5],
      [6, 11],
    ]);
  });

  it('grow together where words overlap', () => {
    expect(marksIn('資料分析師', ['資料分', '分析'])).toEqual([[0, 4]]);
  });

  it('are none where nothing was hit', () => {
    expect(marksIn('資料', ['分析'])).toEqual([]);
  });
});
