<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1. Finished vertical perfume ads from a photo and a sentence, on your own machine.</source>
        <translation>Version %1. Des films de parfum verticaux, finis, à partir d’une photo et d’une phrase, sur votre propre machine.</translation>
    </message>
</context>
<context>
    <name>AngleRail</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>AngleSlot</name>
    <message>
        <source>%1, empty, press to add a photo</source>
        <translation>%1, vide, appuyez pour ajouter une photo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Look again, free</source>
        <translation>Regarder encore, gratuit</translation>
    </message>
    <message>
        <source>Ask the provider once more what became of it</source>
        <translation>Demander encore au fournisseur ce qu’il en est</translation>
    </message>
    <message>
        <source>Skip, free</source>
        <translation>Passer, gratuit</translation>
    </message>
    <message>
        <source>Go on without it; this computer stands in, and says so</source>
        <translation>Continuer sans&#x202f;; cet ordinateur le remplace, et le dit</translation>
    </message>
    <message>
        <source>Pay again, %1</source>
        <translation>Payer encore, %1</translation>
    </message>
    <message>
        <source>Hand it in once more; if the first was charged, it is paid twice</source>
        <translation>Le remettre encore&#x202f;; si le premier a été facturé, on paie deux fois</translation>
    </message>
</context>
<context>
    <name>BeginFromSheet</name>
    <message>
        <source>Start from a campaign</source>
        <translation>Partir d’une campagne</translation>
    </message>
    <message>
        <source>There is no other campaign yet.</source>
        <translation>Il n’y a pas encore d’autre campagne.</translation>
    </message>
    <message>
        <source>Its brief is taken over, and its storyboard when it is for the same perfume. Undo brings yours back.</source>
        <translation>Son brief est repris, et son storyboard s’il s’agit du même parfum. Annuler ramène le vôtre.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Add a scene before the last one</source>
        <translation>Ajouter une scène avant la dernière</translation>
    </message>
    <message>
        <source>Fix everything</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>BrandColours</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, appuyez pour retirer</translation>
    </message>
    <message>
        <source>#c9a35b</source>
        <translation>#c9a35b</translation>
    </message>
</context>
<context>
    <name>BrandGuidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Drop the guidelines</source>
        <translation>Déposez la charte</translation>
    </message>
    <message>
        <source>Reading, on this machine…</source>
        <translation>Lecture, sur cette machine…</translation>
    </message>
    <message>
        <source>The guidelines are kept. Drop newer ones any time.</source>
        <translation>La charte est gardée. Déposez-en une plus récente quand vous voulez.</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture. Colours, typefaces and words are read here and proposed to you.</source>
        <translation>Déposez un PDF ou une image. Couleurs, caractères et mots sont lus ici et vous sont proposés.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Choose the guidelines</source>
        <translation>Choisir la charte</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Charte (%1)</translation>
    </message>
</context>
<context>
    <name>BrandLogo</name>
    <message>
        <source>Drop the logo</source>
        <translation>Déposez le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A logo with transparent ground looks best</source>
        <translation>Un logo sur fond transparent rend le mieux</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose another logo</source>
        <translation>Choisir un autre logo</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>BrandRail</name>
    <message>
        <source>Everything archived</source>
        <translation>Tout ce qui est archivé</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Nouvelle marque</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
</context>
<context>
    <name>BrandRow</name>
    <message>
        <source>1 perfume</source>
        <translation>1 parfum</translation>
    </message>
    <message>
        <source>%1 perfumes</source>
        <translation>%1 parfums</translation>
    </message>
    <message>
        <source>Name and logo to come</source>
        <translation>Nom et logo à venir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>BrandSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What stands under the name, if anything</source>
        <translation>Ce qui figure sous le nom, s’il y a lieu</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Such as Cormorant Garamond</source>
        <translation>Par exemple Cormorant Garamond</translation>
    </message>
</context>
<context>
    <name>BrandStart</name>
    <message>
        <source>Two things make the brand. Everything else can wait.</source>
        <translation>Deux choses font la marque. Tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>Its name stands</source>
        <translation>Son nom est là</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Écrivez son nom</translation>
    </message>
    <message>
        <source>Its logo stands</source>
        <translation>Son logo est là</translation>
    </message>
    <message>
        <source>Drop its logo</source>
        <translation>Déposez son logo</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>Partir de…</translation>
    </message>
    <message>
        <source>Take over the brief and the storyboard of another campaign</source>
        <translation>Reprendre le brief et le storyboard d’une autre campagne</translation>
    </message>
    <message>
        <source>What is the ad about?</source>
        <translation>Que raconte le film&#x202f;?</translation>
    </message>
    <message>
        <source>Gold at night, slow, rain on the glass, the rose opens</source>
        <translation>De l’or dans la nuit, lent, la pluie sur le verre, la rose s’ouvre</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#x202f;s</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Drafts or finals</source>
        <translation>Brouillons ou versions finales</translation>
    </message>
    <message>
        <source>Draft, for less</source>
        <translation>Brouillon, pour moins</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Discover it now</source>
        <translation>Découvrez-le maintenant</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cut out anew from the photo. Undo brings your strokes back.</source>
        <translation>Détourer à nouveau depuis la photo. Annuler ramène vos traits.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>BrushCanvas</name>
    <message>
        <source>Paint on the cut-out</source>
        <translation>Peindre sur le détourage</translation>
    </message>
</context>
<context>
    <name>CampaignCard</name>
    <message>
        <source>%1, %2, %3 s, %4</source>
        <translation>%1, %2, %3&#x202f;s, %4</translation>
    </message>
    <message>
        <source>%1  ·  %2 s</source>
        <translation>%1  ·  %2&#x202f;s</translation>
    </message>
</context>
<context>
    <name>CampaignGrid</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
</context>
<context>
    <name>CampaignGridModel</name>
    <message>
        <source>Gold luxe</source>
        <translation>Luxe doré</translation>
    </message>
    <message>
        <source>Dark elegance</source>
        <translation>Élégance sombre</translation>
    </message>
    <message>
        <source>Romantic floral</source>
        <translation>Floral romantique</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>En tournage</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
</context>
<context>
    <name>CampaignMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>Remettre dans la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CapField</name>
    <message>
        <source>No cap</source>
        <translation>Sans plafond</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>outdated</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>%1: %2, passed</source>
        <translation>%1&#x202f;: %2, conforme</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1&#x202f;: %2, attendu %3</translation>
    </message>
    <message>
        <source>Wanted: %1. %2</source>
        <translation>Attendu&#x202f;: %1. %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>As soon as a variation is generated it plays here, beside the others.</source>
        <translation>Dès qu’une variation est générée, elle se joue ici, à côté des autres.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>Manière de comparer</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Safe zone</source>
        <translation>Zone sûre</translation>
    </message>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>Notes and choices</source>
        <translation>Notes et choix</translation>
    </message>
    <message>
        <source>Edit variation %1</source>
        <translation>Monter la variation %1</translation>
    </message>
    <message>
        <source>Choose variation %1</source>
        <translation>Choisir la variation %1</translation>
    </message>
    <message>
        <source>Go on with it on the timeline</source>
        <translation>Poursuivre sur la timeline</translation>
    </message>
    <message>
        <source>Keep this one; the others stay</source>
        <translation>Garder celle-ci&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The difference needs a graphics card. Wipe and flip work without one.</source>
        <translation>La différence demande une carte graphique. Volet et bascule s’en passent.</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write every payment as a table for a spreadsheet</source>
        <translation>Écrire tous les paiements dans un tableau pour un tableur</translation>
    </message>
    <message>
        <source>paid this month, in US dollars</source>
        <translation>payés ce mois-ci, en dollars américains</translation>
    </message>
    <message>
        <source>paid altogether, in US dollars</source>
        <translation>payés en tout, en dollars américains</translation>
    </message>
    <message>
        <source>No cap is set. Caps for a campaign, a brand and a month are in Settings, under Providers.</source>
        <translation>Aucun plafond n’est fixé. Les plafonds par campagne, par marque et par mois sont dans les réglages, sous Fournisseurs.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>The local engine costs nothing, so it is not in here. What is paid at a provider is written down before it is sent.</source>
        <translation>Le moteur local ne coûte rien, il n’est donc pas ici. Ce qui est payé à un fournisseur est noté avant d’être envoyé.</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Rien n’a été payé</translation>
    </message>
    <message>
        <source>Ads made on this computer are free. What a provider is paid shows here, to the cent.</source>
        <translation>Les films faits sur cet ordinateur sont gratuits. Ce qu’un fournisseur reçoit se voit ici, au centime près.</translation>
    </message>
    <message>
        <source>Export the costs</source>
        <translation>Exporter les coûts</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Nothing to deliver yet</source>
        <translation>Rien à livrer pour l’instant</translation>
    </message>
    <message>
        <source>A film can leave once it is generated.</source>
        <translation>Un film peut partir une fois généré.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>The timeline has changed since this film was made. Update it first, or deliver it as it was.</source>
        <translation>La timeline a changé depuis que ce film a été fait. Mettez-le à jour d’abord, ou livrez-le tel quel.</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Vers la timeline</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Difference between two variations; black where they are the same</source>
        <translation>Différence entre deux variations&#x202f;; noir là où elles sont pareilles</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Masquer le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open the report file</source>
        <translation>Ouvrir le fichier du rapport</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export %1 files</source>
        <translation>Exporter %1 fichiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copied, checked, with a report beside it; files that are there stay</source>
        <translation>Copié, vérifié, avec un rapport à côté&#x202f;; les fichiers présents restent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare sheet</source>
        <translation>Planche comparative</translation>
    </message>
    <message>
        <source>One picture with all variations side by side</source>
        <translation>Une image avec toutes les variations côte à côte</translation>
    </message>
</context>
<context>
    <name>FilmPick</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Drop the photo of a bottle</source>
        <translation>Déposez la photo d’un flacon</translation>
    </message>
    <message>
        <source>A brand and a perfume appear by themselves, and the bottle is cut out at once. Nothing has to be filled in first.</source>
        <translation>Une marque et un parfum apparaissent d’eux-mêmes, et le flacon est détouré aussitôt. Rien à remplir d’abord.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Try the demo bottle</source>
        <translation>Essayer le flacon de démonstration</translation>
    </message>
    <message>
        <source>Everything stays on this machine until you enter a key.</source>
        <translation>Tout reste sur cette machine tant que vous n’entrez pas de clé.</translation>
    </message>
    <message>
        <source>shows the keys</source>
        <translation>montre les touches</translation>
    </message>
    <message>
        <source>Choose photos of a bottle</source>
        <translation>Choisir des photos d’un flacon</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>This film cannot be played here. It can still be exported.</source>
        <translation>Ce film ne peut pas être lu ici. Il peut toujours être exporté.</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>1 thing breaks the shot grammar</source>
        <translation>1 chose enfreint la grammaire des plans</translation>
    </message>
    <message>
        <source>%1 things break the shot grammar</source>
        <translation>%1 choses enfreignent la grammaire des plans</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate %1 ads</source>
        <translation>Générer %1 films</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Entrer une clé…</translation>
    </message>
    <message>
        <source>Raise the cap…</source>
        <translation>Relever le plafond…</translation>
    </message>
    <message>
        <source>Make the ads of this storyboard</source>
        <translation>Faire les films de ce storyboard</translation>
    </message>
    <message>
        <source>Open the providers in Settings</source>
        <translation>Ouvrir les fournisseurs dans les réglages</translation>
    </message>
</context>
<context>
    <name>GenerationColumn</name>
    <message>
        <source>Variation %1, %2</source>
        <translation>Variation %1, %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>GenerationHead</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making these ads; what is finished stays</source>
        <translation>Cesser de faire ces films&#x202f;; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>Réessayé à la fin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make what failed again; what is finished stays</source>
        <translation>Refaire ce qui a échoué&#x202f;; ce qui est fini reste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir la timeline</translation>
    </message>
    <message>
        <source>All ads</source>
        <translation>Tous les films</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
</context>
<context>
    <name>KeepPresetSheet</name>
    <message>
        <source>Keep as a preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It keeps the length, the number of variations, the style and the call to action.</source>
        <translation>Il garde la durée, le nombre de variations, le style et l’appel à l’action.</translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>LeavingFilm</name>
    <message>
        <source>The film; drag it out of the window to take it along</source>
        <translation>Le film&#x202f;; tirez-le hors de la fenêtre pour l’emporter</translation>
    </message>
    <message>
        <source>Drag it out to take it along</source>
        <translation>Tirez-le dehors pour l’emporter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>%1 of %2 campaigns chosen</source>
        <translation>%1 campagnes choisies sur %2</translation>
    </message>
    <message>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 campagnes</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Chercher des campagnes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Drop photos to add a perfume</source>
        <translation>Déposez des photos pour ajouter un parfum</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No campaign, perfume or brand has all of these words.</source>
        <translation>Aucune campagne, aucun parfum ni aucune marque n’a tous ces mots.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>What you archive is kept here, out of the way.</source>
        <translation>Ce que vous archivez est gardé ici, à l’écart.</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>No perfume yet</source>
        <translation>Pas encore de parfum</translation>
    </message>
    <message>
        <source>Open a perfume and start its first campaign.</source>
        <translation>Ouvrez un parfum et lancez sa première campagne.</translation>
    </message>
    <message>
        <source>Drop the photo of a bottle anywhere here.</source>
        <translation>Déposez la photo d’un flacon n’importe où ici.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>GenAds Desktop</source>
        <translation>GenAds Desktop</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>About GenAds Desktop</source>
        <translation>À propos de GenAds Desktop</translation>
    </message>
    <message>
        <source>Choose photos of a bottle</source>
        <translation>Choisir des photos d’un flacon</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
</context>
<context>
    <name>MusicSection</name>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>whole variation</source>
        <translation>toute la variation</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Without music</source>
        <translation>Sans musique</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Musique %1</translation>
    </message>
</context>
<context>
    <name>MusicTrack</name>
    <message>
        <source>Music, muted</source>
        <translation>Musique, coupée</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>No music yet; an update composes it.</source>
        <translation>Pas encore de musique&#x202f;; une mise à jour la compose.</translation>
    </message>
</context>
<context>
    <name>NoteTier</name>
    <message>
        <source>%1, press to remove</source>
        <translation>%1, appuyez pour retirer</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>bergamot</source>
        <translation>bergamote</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On variation %1, %2</source>
        <translation>Sur la variation %1, %2</translation>
    </message>
    <message>
        <source>What works, what does not</source>
        <translation>Ce qui marche, ce qui ne marche pas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Enter keeps the variation in focus; the others stay, and you may think again.</source>
        <translation>Rien n’est encore choisi. Entrée garde la variation en vue&#x202f;; les autres restent, et vous pouvez changer d’avis.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate without perfumes</source>
        <translation>Dupliquer sans les parfums</translation>
    </message>
    <message>
        <source>Duplicate without campaigns</source>
        <translation>Dupliquer sans les campagnes</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>Remettre dans la bibliothèque</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete with its perfumes</source>
        <translation>Supprimer avec ses parfums</translation>
    </message>
    <message>
        <source>Delete with its campaigns</source>
        <translation>Supprimer avec ses campagnes</translation>
    </message>
</context>
<context>
    <name>PerfumeCard</name>
    <message>
        <source>1 campaign</source>
        <translation>1 campagne</translation>
    </message>
    <message>
        <source>%1 campaigns</source>
        <translation>%1 campagnes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>PerfumeForm</name>
    <message>
        <source>Name, logo and guidelines of the brand</source>
        <translation>Nom, logo et charte de la marque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Unisex</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Eau de Parfum</source>
        <translation>Eau de Parfum</translation>
    </message>
    <message>
        <source>Top notes</source>
        <translation>Notes de tête</translation>
    </message>
    <message>
        <source>Heart notes</source>
        <translation>Notes de cœur</translation>
    </message>
    <message>
        <source>Base notes</source>
        <translation>Notes de fond</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
</context>
<context>
    <name>PerfumePage</name>
    <message>
        <source>Drop photos; their side is read from the name</source>
        <translation>Déposez des photos&#x202f;; leur côté se lit dans le nom</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Détourage</translation>
    </message>
    <message>
        <source>Gold luxe</source>
        <translation>Luxe doré</translation>
    </message>
    <message>
        <source>Dark elegance</source>
        <translation>Élégance sombre</translation>
    </message>
    <message>
        <source>Romantic floral</source>
        <translation>Floral romantique</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Floral</source>
        <translation>Floral</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Correct the cut-out by hand</source>
        <translation>Corriger le détourage à la main</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>Choose the same view on another ground</source>
        <translation>Choisir la même vue sur un autre fond</translation>
    </message>
</context>
<context>
    <name>PerfumeStrip</name>
    <message>
        <source>Perfumes</source>
        <translation>Parfums</translation>
    </message>
</context>
<context>
    <name>PerfumeViewModel</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Interface of the platform</source>
        <translation>Interface de la plateforme</translation>
    </message>
</context>
<context>
    <name>PlacementHandle</name>
    <message>
        <source>Bottle in the picture</source>
        <translation>Flacon dans l’image</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus change its size</source>
        <translation>Les flèches le déplacent, plus et moins changent sa taille</translation>
    </message>
</context>
<context>
    <name>PlacementSection</name>
    <message>
        <source>Bottle</source>
        <translation>Flacon</translation>
    </message>
    <message>
        <source>not in the shot</source>
        <translation>hors du plan</translation>
    </message>
    <message>
        <source>In the shot</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
</context>
<context>
    <name>PresetChip</name>
    <message>
        <source>Remove the preset %1</source>
        <translation>Retirer le préréglage %1</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Keep these choices as a preset</source>
        <translation>Garder ces choix comme préréglage</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview is following</source>
        <translation>L’aperçu suit</translation>
    </message>
    <message>
        <source>Outdated take</source>
        <translation>Prise dépassée</translation>
    </message>
    <message>
        <source>Not filmed yet</source>
        <translation>Pas encore filmée</translation>
    </message>
    <message>
        <source>Another take fits</source>
        <translation>Une autre prise convient</translation>
    </message>
    <message>
        <source>Still of the change</source>
        <translation>Image du changement</translation>
    </message>
    <message>
        <source>Hold to see the take</source>
        <translation>Maintenir pour voir la prise</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Show the price by variation</source>
        <translation>Montrer le prix par variation</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>GenAds Desktop cannot open its home</source>
        <translation>GenAds Desktop ne peut pas ouvrir son dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Photo of the bottle</source>
        <translation>Photo du flacon</translation>
    </message>
    <message>
        <source>The bottle, cut out</source>
        <translation>Le flacon, détouré</translation>
    </message>
    <message>
        <source>Cutting out…</source>
        <translation>Détourage…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Don’t</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>This is what they say. Keep what is right.</source>
        <translation>Voici ce qu’elle dit. Gardez ce qui est juste.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Reprendre&#x202f;%n</numerusform>
            <numerusform>Reprendre les&#x202f;%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Aucune clé requise</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>Paste the key for %1</source>
        <translation>Collez la clé pour %1</translation>
    </message>
    <message>
        <source>Replace the key for %1</source>
        <translation>Remplacer la clé pour %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Obtenir une clé…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Ask the provider something that costs nothing</source>
        <translation>Demander au fournisseur quelque chose qui ne coûte rien</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Decided by the environment variable %1.</source>
        <translation>Décidé par la variable d’environnement %1.</translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Ads are made on this computer without any key. A key adds engines, and what they cost is told before it is spent. Keys are kept in the system keyring and never shown again.</source>
        <translation>Les films se font sur cet ordinateur sans aucune clé. Une clé ajoute des moteurs, et leur prix est dit avant d’être dépensé. Les clés sont gardées dans le trousseau du système et ne sont plus jamais montrées.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Writes storyboards and reads your sentences. Without a key this computer does.</source>
        <translation>Écrit les storyboards et lit vos phrases. Sans clé, cet ordinateur le fait.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How long a planner may think. Longer costs more.</source>
        <translation>Combien de temps un planificateur peut réfléchir. Plus long coûte plus cher.</translation>
    </message>
    <message>
        <source>Its provider&apos;s choice</source>
        <translation>Au choix du fournisseur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Plafonds</translation>
    </message>
    <message>
        <source>For a campaign</source>
        <translation>Pour une campagne</translation>
    </message>
    <message>
        <source>In US dollars. A build that would go over a cap is not begun at all.</source>
        <translation>En dollars américains. Ce qui dépasserait un plafond n’est pas commencé du tout.</translation>
    </message>
    <message>
        <source>Cap for a campaign</source>
        <translation>Plafond par campagne</translation>
    </message>
    <message>
        <source>For a brand</source>
        <translation>Pour une marque</translation>
    </message>
    <message>
        <source>All its campaigns together.</source>
        <translation>Toutes ses campagnes ensemble.</translation>
    </message>
    <message>
        <source>Cap for a brand</source>
        <translation>Plafond par marque</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Pour un mois</translation>
    </message>
    <message>
        <source>Everything, from the first of the month on.</source>
        <translation>Tout, à partir du premier du mois.</translation>
    </message>
    <message>
        <source>Cap for a month</source>
        <translation>Plafond par mois</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Change the second photo</source>
        <translation>Changer la seconde photo</translation>
    </message>
    <message>
        <source>Add a photo on another ground</source>
        <translation>Ajouter une photo sur un autre fond</translation>
    </message>
    <message>
        <source>The same view on light and on dark gives clear glass an exact cut-out.</source>
        <translation>La même vue sur clair et sur sombre donne au verre un détourage exact.</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <source>Builds</source>
        <translation>Fabrications</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Builds</source>
        <translation>Fabrications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is being made. Ads that are generated appear here.</source>
        <translation>Rien n’est en fabrication. Les films générés apparaissent ici.</translation>
    </message>
    <message>
        <source>Drag what waits, or move it with Alt and the arrow keys, to change its turn.</source>
        <translation>Tirez ce qui attend, ou déplacez-le avec Alt et les flèches, pour changer son tour.</translation>
    </message>
</context>
<context>
    <name>QueueItem</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ôter de la liste</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReplanBar</name>
    <message>
        <source>The brief has changed, the storyboard is still yours</source>
        <translation>Le brief a changé, le storyboard est resté le vôtre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Replanifier</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>SafeZone</name>
    <message>
        <source>Safe zone</source>
        <translation>Zone sûre</translation>
    </message>
</context>
<context>
    <name>SceneCard</name>
    <message>
        <source>Scene %1, %2, %3</source>
        <translation>Scène %1, %2, %3</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>SceneClip</name>
    <message>
        <source>Scene %1, %2, %3 seconds</source>
        <translation>Scène %1, %2, %3 secondes</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Différent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Not filmed</source>
        <translation>Non filmée</translation>
    </message>
    <message>
        <source>Take at hand</source>
        <translation>Prise à disposition</translation>
    </message>
    <message>
        <source>Filming scene %1</source>
        <translation>Tournage de la scène %1</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>The scene before</source>
        <translation>La scène précédente</translation>
    </message>
    <message>
        <source>The scene after</source>
        <translation>La scène suivante</translation>
    </message>
    <message>
        <source>Back to the brief</source>
        <translation>Retour au brief</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#x202f;s</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>The bottle is in the shot</source>
        <translation>Le flacon est dans le plan</translation>
    </message>
    <message>
        <source>It comes in by a dissolve</source>
        <translation>Elle arrive en fondu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Troisième ligne</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SceneMenu</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Add a scene after it</source>
        <translation>Ajouter une scène après</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Split at the playhead</source>
        <translation>Couper à la tête de lecture</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>New scene after this</source>
        <translation>Nouvelle scène après celle-ci</translation>
    </message>
    <message>
        <source>Come in by a cut</source>
        <translation>Arriver en coupe franche</translation>
    </message>
    <message>
        <source>Come in by a dissolve</source>
        <translation>Arriver en fondu</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position in the film</source>
        <translation>Position dans le film</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>SentenceBox</name>
    <message>
        <source>Say what should change</source>
        <translation>Dites ce qui doit changer</translation>
    </message>
    <message>
        <source>Make the second scene brighter, drop the call to action</source>
        <translation>Rends la deuxième scène plus claire, retire l’appel à l’action</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>;</source>
        <translation>&#x202f;;</translation>
    </message>
    <message>
        <source>:</source>
        <translation>&#x202f;:</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#x202f;min %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#x202f;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#x202f;Go</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 à %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1&#x202f;s à %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>%1, about %2 on this computer</source>
        <translation>%1, environ %2 sur cet ordinateur</translation>
    </message>
    <message>
        <source>free, about %1</source>
        <translation>gratuit, environ %1</translation>
    </message>
    <message>
        <source>Free, about %1 on this computer</source>
        <translation>Gratuit, environ %1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Untitled brand</source>
        <translation>Marque sans nom</translation>
    </message>
    <message>
        <source>Untitled brand %1</source>
        <translation>Marque sans nom %1</translation>
    </message>
    <message>
        <source>Untitled perfume</source>
        <translation>Parfum sans nom</translation>
    </message>
    <message>
        <source>Untitled perfume %1</source>
        <translation>Parfum sans nom %1</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shown as a framed photo</source>
        <translation>Montré comme une photo encadrée</translation>
    </message>
    <message>
        <source>Clear glass, laid into the light</source>
        <translation>Verre clair, posé dans la lumière</translation>
    </message>
    <message>
        <source>Sharp, large enough, edge clean</source>
        <translation>Net, assez grand, contour propre</translation>
    </message>
    <message>
        <source>Edge clean</source>
        <translation>Contour propre</translation>
    </message>
    <message>
        <source>Look at the edge</source>
        <translation>Vérifiez le contour</translation>
    </message>
    <message>
        <source>From the file’s own transparency</source>
        <translation>D’après la transparence du fichier</translation>
    </message>
    <message>
        <source>Along the edges of the photo</source>
        <translation>Le long des contours de la photo</translation>
    </message>
    <message>
        <source>From two photos</source>
        <translation>D’après deux photos</translation>
    </message>
    <message>
        <source>By the light it lets through</source>
        <translation>Par la lumière qu’il laisse passer</translation>
    </message>
    <message>
        <source>Not cut out</source>
        <translation>Non détouré</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>With a trained model</source>
        <translation>Avec un modèle entraîné</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>Corrigé à la main.</translation>
    </message>
    <message>
        <source>The transparency in the file was not used, because %1.</source>
        <translation>La transparence du fichier n’a pas été utilisée, car %1.</translation>
    </message>
    <message>
        <source>The second photo was not used, because %1.</source>
        <translation>La seconde photo n’a pas été utilisée, car %1.</translation>
    </message>
    <message>
        <source>The second photo was not used: %1</source>
        <translation>La seconde photo n’a pas été utilisée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file already is a cut-out, and its own transparency was kept.</source>
        <translation>Le fichier est déjà détouré&#x202f;; sa propre transparence a été gardée.</translation>
    </message>
    <message>
        <source>The glass was solved exactly from the two photos on light and dark ground.</source>
        <translation>Le verre a été calculé exactement d’après les deux photos, sur fond clair et sur fond sombre.</translation>
    </message>
    <message>
        <source>The bottle stands out clearly from its backdrop and was cut out along its edges.</source>
        <translation>Le flacon se détache nettement du fond et a été détouré le long de ses bords.</translation>
    </message>
    <message>
        <source>A trained model found the bottle, and its outline was laid onto the photo&apos;s edges.</source>
        <translation>Un modèle entraîné a trouvé le flacon, et son contour a été calé sur les bords de la photo.</translation>
    </message>
    <message>
        <source>No outline can be trusted, because %1; the light the bottle lets through is laid over a light set instead.</source>
        <translation>Aucun contour n’est fiable, car %1&#x202f;; la lumière que le flacon laisse passer est posée sur un décor clair.</translation>
    </message>
    <message>
        <source>No outline can be trusted, because %1, and %2; the photo is shown untouched on a card.</source>
        <translation>Aucun contour n’est fiable, car %1, et %2&#x202f;; la photo est montrée telle quelle sur un carton.</translation>
    </message>
    <message>
        <source>they do not show the same bottle from the same place</source>
        <translation>elles ne montrent pas le même flacon du même endroit</translation>
    </message>
    <message>
        <source>they have different shapes</source>
        <translation>leurs formats diffèrent</translation>
    </message>
    <message>
        <source>they cannot be laid over each other</source>
        <translation>elles ne se superposent pas</translation>
    </message>
    <message>
        <source>they have too little detail in common</source>
        <translation>elles ont trop peu de détails en commun</translation>
    </message>
    <message>
        <source>they do not show the bottle in the same place and light</source>
        <translation>elles ne montrent pas le flacon au même endroit et dans la même lumière</translation>
    </message>
    <message>
        <source>their grounds are equally light; one must be light and one dark</source>
        <translation>leurs fonds sont aussi clairs l’un que l’autre&#x202f;; il en faut un clair et un sombre</translation>
    </message>
    <message>
        <source>their exposure is too different</source>
        <translation>leurs expositions sont trop différentes</translation>
    </message>
    <message>
        <source>no bottle could be told from the two grounds</source>
        <translation>aucun flacon ne se distingue des deux fonds</translation>
    </message>
    <message>
        <source>nothing stands before the backdrop</source>
        <translation>rien ne se tient devant le fond</translation>
    </message>
    <message>
        <source>the backdrop is not light enough</source>
        <translation>le fond n’est pas assez clair</translation>
    </message>
    <message>
        <source>the backdrop is not plain enough</source>
        <translation>le fond n’est pas assez uni</translation>
    </message>
    <message>
        <source>its transparency leaves almost nothing out</source>
        <translation>elle ne masque presque rien</translation>
    </message>
    <message>
        <source>its transparency leaves almost nothing in</source>
        <translation>elle masque presque tout</translation>
    </message>
    <message>
        <source>most of it is half transparent</source>
        <translation>presque tout y est à demi transparent</translation>
    </message>
    <message>
        <source>what it leaves in is in many pieces</source>
        <translation>ce qu’elle garde est en morceaux</translation>
    </message>
    <message>
        <source>it only cuts a rectangle</source>
        <translation>elle ne découpe qu’un rectangle</translation>
    </message>
    <message>
        <source>the outline of the bottle does not stand out from the backdrop</source>
        <translation>le contour du flacon ne se détache pas du fond</translation>
    </message>
    <message>
        <source>the backdrop is too restless</source>
        <translation>le fond est trop agité</translation>
    </message>
    <message>
        <source>the bottle is cut off by the edge of the photo</source>
        <translation>le flacon est coupé par le bord de la photo</translation>
    </message>
    <message>
        <source>the shape found is too lopsided for a bottle</source>
        <translation>la forme trouvée est trop asymétrique pour un flacon</translation>
    </message>
    <message>
        <source>two ways of finding the bottle disagree</source>
        <translation>deux manières de trouver le flacon se contredisent</translation>
    </message>
    <message>
        <source>the shape found is too small or too large for a bottle</source>
        <translation>la forme trouvée est trop petite ou trop grande pour un flacon</translation>
    </message>
    <message>
        <source>too much of the bottle&apos;s outline could not be seen</source>
        <translation>une trop grande part du contour est invisible</translation>
    </message>
    <message>
        <source>the bottle is clear, and looks like the backdrop behind it</source>
        <translation>le flacon est transparent et ressemble au fond</translation>
    </message>
    <message>
        <source>No bottle was found in the photo. Use one bottle on a plain backdrop.</source>
        <translation>Aucun flacon n’a été trouvé sur la photo. Prenez un seul flacon, sur un fond uni.</translation>
    </message>
    <message>
        <source>The bottle is only %1 pixels tall, so close-ups will look soft. Use a photo in which it is at least %2 pixels tall.</source>
        <translation>Le flacon ne fait que %1 pixels de haut&#x202f;: les gros plans seront flous. Prenez une photo où il en fait au moins %2.</translation>
    </message>
    <message>
        <source>The photo looks blurred. Use one in which the label is in focus.</source>
        <translation>La photo semble floue. Prenez-en une où l’étiquette est nette.</translation>
    </message>
    <message>
        <source>The bottle is cut off by the edge of the photo. Leave some room around it.</source>
        <translation>Le flacon est coupé par le bord de la photo. Laissez un peu d’air autour.</translation>
    </message>
    <message>
        <source>The bottle hardly differs from its backdrop. A second photo on a dark ground gives a clean cut-out.</source>
        <translation>Le flacon se distingue à peine du fond. Une seconde photo, sur fond sombre, donnera un détourage propre.</translation>
    </message>
    <message>
        <source>The trained model %1 did not help: %2</source>
        <translation>Le modèle entraîné %1 n’a pas aidé&#x202f;: %2</translation>
    </message>
    <message>
        <source>The trained model %1 did not find a better outline.</source>
        <translation>Le modèle entraîné %1 n’a pas trouvé de meilleur contour.</translation>
    </message>
    <message>
        <source>The model %1 is not on this disk.</source>
        <translation>Le modèle %1 n’est pas sur ce disque.</translation>
    </message>
    <message>
        <source>The model %1 would send the photo away.</source>
        <translation>Le modèle %1 enverrait la photo ailleurs.</translation>
    </message>
    <message>
        <source>rembg or onnxruntime is not installed completely.</source>
        <translation>rembg ou onnxruntime n’est pas entièrement installé.</translation>
    </message>
    <message>
        <source>Matting is not part of this program.</source>
        <translation>Ce programme ne contient pas ce détourage.</translation>
    </message>
    <message>
        <source>%1 would be overwritten by its own cut-out. Choose another folder.</source>
        <translation>%1 serait écrasé par son propre détourage. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2</source>
        <translation>On ne peut pas écrire dans le dossier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The cut-out took too long: %1</source>
        <translation>Le détourage a duré trop longtemps&#x202f;: %1</translation>
    </message>
    <message>
        <source>The cut-out could not be started: %1</source>
        <translation>Le détourage n’a pas pu démarrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>The cut-out ended with %1.</source>
        <translation>Le détourage s’est terminé avec %1.</translation>
    </message>
    <message>
        <source>The cut-out is damaged. Make it again from the photo.</source>
        <translation>Le détourage est abîmé. Refaites-le depuis la photo.</translation>
    </message>
    <message>
        <source>The cut-out is not ready yet. Wait for it, then paint.</source>
        <translation>Le détourage n’est pas encore prêt. Attendez-le, puis peignez.</translation>
    </message>
    <message>
        <source>The brush could not paint: %1</source>
        <translation>Le pinceau n’a pas pu peindre&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no file in what was dropped. Drop a photo from a folder.</source>
        <translation>Il n’y a pas de fichier dans ce qui a été déposé. Déposez une photo depuis un dossier.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Export the photo again.</source>
        <translation>%1 est vide (0 octet). Exportez la photo de nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB. Export it at a smaller size.</source>
        <translation>%1 dépasse 1&#x202f;Go. Exportez-la en plus petit.</translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied completely. Copy it again from the camera or card.</source>
        <translation>%1 est abîmé ou n’a pas été copié en entier. Recopiez-le depuis l’appareil ou la carte.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Was it moved or renamed?</source>
        <translation>%1 n’est plus là. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a folder, not a photo.</source>
        <translation>%1 est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is not a photo we can read. Use %2.</source>
        <translation>%1 n’est pas une photo lisible ici. Utilisez %2.</translation>
    </message>
    <message>
        <source>%1 is not a photo we can read. Use JPEG, PNG, WebP, TIFF or HEIC.</source>
        <translation>%1 n’est pas une photo lisible ici. Utilisez JPEG, PNG, WebP, TIFF ou HEIC.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1. Use a smaller photo.</source>
        <translation>La mémoire ne suffit pas pour ouvrir %1. Prenez une photo plus petite.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million pixels. Export it at a smaller size.</source>
        <translation>%1 compte plus de %2 millions de pixels. Exportez-la en plus petit.</translation>
    </message>
    <message>
        <source>The file holds several pictures; the first one is used.</source>
        <translation>Le fichier contient plusieurs images&#x202f;; la première est utilisée.</translation>
    </message>
    <message>
        <source>16-bit samples were rounded to 8 bits.</source>
        <translation>Les valeurs sur 16 bits ont été arrondies à 8 bits.</translation>
    </message>
    <message>
        <source>The colour profile in the file is damaged and was left out.</source>
        <translation>Le profil de couleur du fichier est abîmé et a été ignoré.</translation>
    </message>
    <message>
        <source>The photo is CMYK without a usable profile; its colours are approximate.</source>
        <translation>La photo est en CMJN sans profil utilisable&#x202f;; ses couleurs sont approximatives.</translation>
    </message>
    <message>
        <source>Colours were converted from %1 to sRGB.</source>
        <translation>Les couleurs ont été converties de %1 en sRVB.</translation>
    </message>
    <message>
        <source>The photo is worked on at 24 million pixels.</source>
        <translation>La photo est traitée à 24 millions de pixels.</translation>
    </message>
    <message>
        <source>There is no photo. Add one of the bottle&apos;s front.</source>
        <translation>Il n’y a pas de photo. Ajoutez-en une du flacon de face.</translation>
    </message>
    <message>
        <source>There are %1 photos; a perfume has at most %2: front, back, top, left and right. Nothing was stored. Choose fewer.</source>
        <translation>Il y a %1 photos&#x202f;; un parfum en a %2 au plus&#x202f;: face, dos, dessus, gauche et droite. Rien n’a été gardé. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Every angle has a photo already. Nothing was stored. Name the file after the angle it is to replace, such as &quot;front&quot; or &quot;left&quot;.</source>
        <translation>Chaque angle a déjà sa photo. Rien n’a été gardé. Donnez au fichier le nom de l’angle à remplacer, par exemple «&#x202f;face&#x202f;» ou «&#x202f;gauche&#x202f;».</translation>
    </message>
    <message>
        <source>A perfume needs a front photo, and this is its only one. Drop another photo on it to replace it.</source>
        <translation>Un parfum a besoin d’une photo de face, et c’est la seule. Déposez-en une autre dessus pour la remplacer.</translation>
    </message>
    <message>
        <source>This brand has no guidelines yet. Drop a PDF or a picture of them here.</source>
        <translation>Cette marque n’a pas encore de charte. Déposez-en ici un PDF ou une image.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save a copy without one and drop that.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez une copie sans mot de passe et déposez-la.</translation>
    </message>
    <message>
        <source>%1 is damaged or no PDF. Export it again.</source>
        <translation>%1 est abîmé ou n’est pas un PDF. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The pages are pictures, so only their colours could be read.</source>
        <translation>Les pages sont des images&#x202f;: seules leurs couleurs ont pu être lues.</translation>
    </message>
    <message>
        <source>The first %1 of %2 pages were read.</source>
        <translation>Les %1 premières pages sur %2 ont été lues.</translation>
    </message>
    <message>
        <source>A picture shows its colours only. Drop the PDF to read typefaces and words too.</source>
        <translation>Une image ne montre que ses couleurs. Déposez le PDF pour lire aussi les caractères et les mots.</translation>
    </message>
    <message>
        <source>A %1 needs a name. Type at least one letter.</source>
        <translation>Il faut un nom (%1). Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>A brand needs a name. Type at least one letter.</source>
        <translation>Une marque a besoin d’un nom. Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>A perfume needs a name. Type at least one letter.</source>
        <translation>Un parfum a besoin d’un nom. Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>A campaign needs a name. Type at least one letter.</source>
        <translation>Une campagne a besoin d’un nom. Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>That name is %1 characters long; a %2 can have %3. Nothing was changed. Type a shorter one.</source>
        <translation>Ce nom compte %1 caractères&#x202f;; le maximum est de %3 (%2). Rien n’a changé. Tapez-en un plus court.</translation>
    </message>
    <message>
        <source>There is already a %1 called &quot;%2&quot;. Nothing was changed. Choose another name.</source>
        <translation>Il existe déjà «&#x202f;%2&#x202f;» (%1). Rien n’a changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The %1 %2 is not in the library. It may have been deleted; choose another one.</source>
        <translation>%2 n’est pas dans la bibliothèque (%1). Peut-être a-t-il été supprimé&#x202f;; choisissez autre chose.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; cannot be read: a part of its record is missing or damaged. Nothing was changed.</source>
        <translation>«&#x202f;%2&#x202f;» (%1) ne peut pas être lu&#x202f;: une partie de sa fiche manque ou est abîmée. Rien n’a changé.</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>perfume</source>
        <translation>parfum</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>Taken over from the guidelines</source>
        <translation>Repris de la charte</translation>
    </message>
    <message>
        <source>“%1” archived</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: mis aux archives</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: supprimé</translation>
    </message>
    <message>
        <source>%1 brands archived</source>
        <translation>%1 marques mises aux archives</translation>
    </message>
    <message>
        <source>%1 perfumes archived</source>
        <translation>%1 parfums mis aux archives</translation>
    </message>
    <message>
        <source>%1 campaigns archived</source>
        <translation>%1 campagnes mises aux archives</translation>
    </message>
    <message>
        <source>%1 brands deleted</source>
        <translation>%1 marques supprimées</translation>
    </message>
    <message>
        <source>%1 perfumes deleted</source>
        <translation>%1 parfums supprimés</translation>
    </message>
    <message>
        <source>%1 campaigns deleted</source>
        <translation>%1 campagnes supprimées</translation>
    </message>
    <message>
        <source>Started with the same brief for “%1”</source>
        <translation>Lancée avec le même brief pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is a draft until you plan it. The other campaign stays as it is.</source>
        <translation>C’est un brouillon tant que vous ne la planifiez pas. L’autre campagne reste telle quelle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; has no storyboard yet. Plan it first; that is free.</source>
        <translation>La campagne «&#x202f;%1&#x202f;» n’a pas encore de storyboard. Planifiez-la d’abord&#x202f;; c’est gratuit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with the program. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie du programme. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The preset could not be saved to %1: %2. The others are as they were.</source>
        <translation>Le préréglage n’a pas pu être enregistré dans %1&#x202f;: %2. Les autres sont restés tels quels.</translation>
    </message>
    <message>
        <source>Gold luxe</source>
        <translation>Luxe doré</translation>
    </message>
    <message>
        <source>Dark elegance</source>
        <translation>Élégance sombre</translation>
    </message>
    <message>
        <source>Romantic floral</source>
        <translation>Floral romantique</translation>
    </message>
    <message>
        <source>gold luxe</source>
        <translation>luxe doré</translation>
    </message>
    <message>
        <source>dark elegance</source>
        <translation>élégance sombre</translation>
    </message>
    <message>
        <source>romantic floral</source>
        <translation>floral romantique</translation>
    </message>
    <message>
        <source>Warm metal, satin, light that glides</source>
        <translation>Métal chaud, satin, lumière qui glisse</translation>
    </message>
    <message>
        <source>Deep shadow, stone, one hard light</source>
        <translation>Ombre profonde, pierre, une lumière dure</translation>
    </message>
    <message>
        <source>Blossom, air, a soft morning</source>
        <translation>Fleurs, air, un matin doux</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinéma</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimale</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Art de vivre</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>synth</source>
        <translation>synthétiseur</translation>
    </message>
    <message>
        <source>Synth</source>
        <translation>Synthétiseur</translation>
    </message>
    <message>
        <source>Engine of the campaign</source>
        <translation>Moteur de la campagne</translation>
    </message>
    <message>
        <source>%1 s, 1 variation</source>
        <translation>%1&#x202f;s, 1 variation</translation>
    </message>
    <message>
        <source>%1 s, %2 variations</source>
        <translation>%1&#x202f;s, %2 variations</translation>
    </message>
    <message>
        <source>Planning it anew would replace the storyboard and what was filmed for it. Undo brings them back.</source>
        <translation>Replanifier remplacerait le storyboard et ce qui a été filmé pour lui. Annuler les ramène.</translation>
    </message>
    <message>
        <source>Planning it anew would replace your changes to it. Undo brings them back.</source>
        <translation>Replanifier remplacerait vos changements. Annuler les ramène.</translation>
    </message>
    <message>
        <source>%1 scenes, %2 s</source>
        <translation>%1 scènes, %2&#x202f;s</translation>
    </message>
    <message>
        <source>1 scene, %1 s</source>
        <translation>1 scène, %1&#x202f;s</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>This cannot be mended so</source>
        <translation>Cela ne peut pas être corrigé ainsi</translation>
    </message>
    <message>
        <source>The stills cannot be drawn</source>
        <translation>Les images ne peuvent pas être dessinées</translation>
    </message>
    <message>
        <source>Repaired in variation %1: %2</source>
        <translation>Corrigé dans la variation %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Read in the brief: %1.</source>
        <translation>Lu dans le brief&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The brief has no words this planner can picture, so the style decides the look; the words themselves go to engines that film from text.</source>
        <translation>Le brief n’a aucun mot que ce plan sache mettre en images&#x202f;: le style décide donc du rendu&#x202f;; les mots eux-mêmes vont aux moteurs qui filment d’après un texte.</translation>
    </message>
    <message>
        <source>No imagery is known for %1; the names are shown as text.</source>
        <translation>Aucune image n’est connue pour %1&#x202f;; les noms sont montrés en texte.</translation>
    </message>
    <message>
        <source>No storyboard of %1 seconds keeps the shot grammar. Choose another length.</source>
        <translation>Aucun storyboard de %1 secondes ne respecte la grammaire des plans. Choisissez une autre durée.</translation>
    </message>
    <message>
        <source>There is no engine called %1 on this machine. Choose one of: %2.</source>
        <translation>Il n’y a pas de moteur nommé %1 sur cette machine. Choisissez parmi&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Brand moment</source>
        <translation>Moment de marque</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Vaporisation</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>Coulée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>Packshot</translation>
    </message>
    <message>
        <source>End card</source>
        <translation>Carton de fin</translation>
    </message>
    <message>
        <source>Macro, %1 s</source>
        <translation>Macro, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Detail, %1 s</source>
        <translation>Détail, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Atmosphere, %1 s</source>
        <translation>Atmosphère, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Silhouette, %1 s</source>
        <translation>Silhouette, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Brand moment, %1 s</source>
        <translation>Moment de marque, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Spray, %1 s</source>
        <translation>Vaporisation, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Pour, %1 s</source>
        <translation>Coulée, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Notes, %1 s</source>
        <translation>Notes, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Hero, %1 s</source>
        <translation>Packshot, %1&#x202f;s</translation>
    </message>
    <message>
        <source>End card, %1 s</source>
        <translation>Carton de fin, %1&#x202f;s</translation>
    </message>
    <message>
        <source>Macro bottle</source>
        <translation>Macro du flacon</translation>
    </message>
    <message>
        <source>Aesthetic broll</source>
        <translation>Détail esthétique</translation>
    </message>
    <message>
        <source>Atmospheric</source>
        <translation>Atmosphère</translation>
    </message>
    <message>
        <source>Human silhouette</source>
        <translation>Silhouette humaine</translation>
    </message>
    <message>
        <source>Note pyramid</source>
        <translation>Pyramide des notes</translation>
    </message>
    <message>
        <source>macro bottle</source>
        <translation>macro du flacon</translation>
    </message>
    <message>
        <source>aesthetic broll</source>
        <translation>détail esthétique</translation>
    </message>
    <message>
        <source>atmospheric</source>
        <translation>atmosphère</translation>
    </message>
    <message>
        <source>human silhouette</source>
        <translation>silhouette humaine</translation>
    </message>
    <message>
        <source>brand moment</source>
        <translation>moment de marque</translation>
    </message>
    <message>
        <source>spray</source>
        <translation>vaporisation</translation>
    </message>
    <message>
        <source>pour</source>
        <translation>coulée</translation>
    </message>
    <message>
        <source>note pyramid</source>
        <translation>pyramide des notes</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>packshot</translation>
    </message>
    <message>
        <source>end card</source>
        <translation>carton de fin</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Travelling avant</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Travelling arrière</translation>
    </message>
    <message>
        <source>Truck left</source>
        <translation>Travelling vers la gauche</translation>
    </message>
    <message>
        <source>Truck right</source>
        <translation>Travelling vers la droite</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grue montante</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Grue descendante</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>dolly in</source>
        <translation>travelling avant</translation>
    </message>
    <message>
        <source>dolly out</source>
        <translation>travelling arrière</translation>
    </message>
    <message>
        <source>truck left</source>
        <translation>travelling vers la gauche</translation>
    </message>
    <message>
        <source>truck right</source>
        <translation>travelling vers la droite</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>grue montante</translation>
    </message>
    <message>
        <source>crane down</source>
        <translation>grue descendante</translation>
    </message>
    <message>
        <source>orbit</source>
        <translation>orbite</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Silk</source>
        <translation>Soie</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Floral</source>
        <translation>Floral</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Marble</source>
        <translation>Marbre</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>plateau</translation>
    </message>
    <message>
        <source>silk</source>
        <translation>soie</translation>
    </message>
    <message>
        <source>void</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>floral</source>
        <translation>floral</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>marble</source>
        <translation>marbre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subline</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Appel à l’action</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Mention légale</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Rays</source>
        <translation>Rayons</translation>
    </message>
    <message>
        <source>Bokeh</source>
        <translation>Bokeh</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Poussière</translation>
    </message>
    <message>
        <source>Petals</source>
        <translation>Pétales</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Embers</source>
        <translation>Braises</translation>
    </message>
    <message>
        <source>Cap and shoulder lean into the frame; the focus is pulled to the bottle.</source>
        <translation>Bouchon et épaule entrent dans le cadre&#x202f;; le point se fait sur le flacon.</translation>
    </message>
    <message>
        <source>Half the bottle on the left, the other half of the frame is cloth and air.</source>
        <translation>Un demi-flacon à gauche&#x202f;; l’autre moitié du cadre n’est qu’étoffe et air.</translation>
    </message>
    <message>
        <source>The label fills the frame, seen along the glass.</source>
        <translation>L’étiquette emplit le cadre, vue le long du verre.</translation>
    </message>
    <message>
        <source>Light wanders over folded satin.</source>
        <translation>La lumière erre sur un satin plissé.</translation>
    </message>
    <message>
        <source>Drops of perfume on a dark pane, each a lens for the light behind it.</source>
        <translation>Des gouttes de parfum sur une vitre sombre, chacune une lentille pour la lumière.</translation>
    </message>
    <message>
        <source>Inside the perfume: its own colour, slow caustics and rising bubbles.</source>
        <translation>Dans le parfum&#x202f;: sa couleur, des caustiques lentes, des bulles qui montent.</translation>
    </message>
    <message>
        <source>The world before the bottle: a low sun over clouds.</source>
        <translation>Le monde avant le flacon&#x202f;: un soleil bas sur les nuages.</translation>
    </message>
    <message>
        <source>The bottle stands small in an open landscape.</source>
        <translation>Le flacon, petit, dans un paysage ouvert.</translation>
    </message>
    <message>
        <source>Smoke and a shaft of light, nothing else.</source>
        <translation>De la fumée et un rai de lumière, rien d’autre.</translation>
    </message>
    <message>
        <source>A profile against the light, out of focus.</source>
        <translation>Un profil à contre-jour, flou.</translation>
    </message>
    <message>
        <source>Nape and shoulders from behind, light along the skin.</source>
        <translation>Nuque et épaules de dos, la lumière le long de la peau.</translation>
    </message>
    <message>
        <source>A figure far away in the haze, veil moving.</source>
        <translation>Une silhouette au loin dans la brume, le voile bouge.</translation>
    </message>
    <message>
        <source>The bottle comes out of the dark by its edges only.</source>
        <translation>Le flacon sort du noir par ses seules arêtes.</translation>
    </message>
    <message>
        <source>The bottle lies on satin, seen from above.</source>
        <translation>Le flacon couché sur du satin, vu d’en haut.</translation>
    </message>
    <message>
        <source>Small bottle, great calm: most of the frame is light.</source>
        <translation>Petit flacon, grand calme&#x202f;: le cadre est surtout lumière.</translation>
    </message>
    <message>
        <source>A fine cone of mist rises from the atomiser against the light.</source>
        <translation>Un fin cône de brume s’élève du vaporisateur à contre-jour.</translation>
    </message>
    <message>
        <source>Only the mist, crossing a beam of light.</source>
        <translation>La brume seule, traversant un faisceau.</translation>
    </message>
    <message>
        <source>Close on the cap, the mist leaves the frame to the left.</source>
        <translation>Serré sur le bouchon, la brume sort du cadre à gauche.</translation>
    </message>
    <message>
        <source>A ribbon of perfume falls behind the bottle into its own mirror.</source>
        <translation>Un ruban de parfum tombe derrière le flacon dans son propre miroir.</translation>
    </message>
    <message>
        <source>The bottle rises from a sea of its own perfume.</source>
        <translation>Le flacon émerge d’une mer de son parfum.</translation>
    </message>
    <message>
        <source>Very close: the ribbon folds and catches the light.</source>
        <translation>De très près&#x202f;: le ruban se replie et accroche la lumière.</translation>
    </message>
    <message>
        <source>Three notes in a falling line on the right, the bottle on the left.</source>
        <translation>Trois notes en ligne descendante à droite, le flacon à gauche.</translation>
    </message>
    <message>
        <source>The bottle stands among its ingredients.</source>
        <translation>Le flacon parmi ses ingrédients.</translation>
    </message>
    <message>
        <source>Only the ingredients, floating at three depths.</source>
        <translation>Les ingrédients seuls, flottant à trois profondeurs.</translation>
    </message>
    <message>
        <source>The portrait: centred, mirrored, lit.</source>
        <translation>Le portrait&#x202f;: centré, reflété, éclairé.</translation>
    </message>
    <message>
        <source>On a plinth, the world behind it out of focus.</source>
        <translation>Sur un socle, le monde flou derrière lui.</translation>
    </message>
    <message>
        <source>On polished stone, light falling across from the window.</source>
        <translation>Sur une pierre polie, la lumière tombant d’une fenêtre.</translation>
    </message>
    <message>
        <source>Bottle in the middle, logo on the mirror below it.</source>
        <translation>Flacon au milieu, logo sur le miroir dessous.</translation>
    </message>
    <message>
        <source>Bottle on the right, logo beside it in the calm part of the wall.</source>
        <translation>Flacon à droite, logo à côté, dans la partie calme du mur.</translation>
    </message>
    <message>
        <source>Logo above, bottle below, on stone or water.</source>
        <translation>Logo en haut, flacon en bas, sur pierre ou sur eau.</translation>
    </message>
    <message>
        <source>The ad opens with %1; it should open with a macro of the bottle or an atmospheric shot.</source>
        <translation>Le film s’ouvre sur %1&#x202f;; il devrait s’ouvrir sur une macro du flacon ou un plan d’atmosphère.</translation>
    </message>
    <message>
        <source>The ad ends with %1; it should end with a brand moment or an end card.</source>
        <translation>Le film finit sur %1&#x202f;; il devrait finir sur un moment de marque ou un carton de fin.</translation>
    </message>
    <message>
        <source>Scene %1 is the %2 shot in a row of the same kind (%3); at most %4 may follow each other.</source>
        <translation>La scène %1 est le %2 plan d’affilée de la même sorte (%3)&#x202f;; %4 au plus peuvent se suivre.</translation>
    </message>
    <message>
        <source>The ad has %1 scenes, too few for %2 seconds; it should have %3.</source>
        <translation>Le film a %1 scènes, trop peu pour %2 secondes&#x202f;; il en faudrait %3.</translation>
    </message>
    <message>
        <source>The ad has %1 scenes, too many for %2 seconds; it should have %3.</source>
        <translation>Le film a %1 scènes, trop pour %2 secondes&#x202f;; il en faudrait %3.</translation>
    </message>
    <message>
        <source>The bottle is not seen within the first %1 seconds.</source>
        <translation>Le flacon ne se voit pas dans les %1 premières secondes.</translation>
    </message>
    <message>
        <source>The bottle is in %1 of %2 scenes; it should be in %3.</source>
        <translation>Le flacon est dans %1 scènes sur %2&#x202f;; il devrait être dans %3.</translation>
    </message>
    <message>
        <source>The ad has %1 text blocks; more than %2 cannot be read.</source>
        <translation>Le film a %1 blocs de texte&#x202f;; au-delà de %2, on ne les lit plus.</translation>
    </message>
    <message>
        <source>A line in scene %1 has more than %2 words.</source>
        <translation>Une ligne de la scène %1 a plus de %2 mots.</translation>
    </message>
    <message>
        <source>The prompt of scene %1 asks for something ads may not show. %2</source>
        <translation>La description de la scène %1 demande une chose qu’une publicité ne peut pas montrer. %2</translation>
    </message>
    <message>
        <source>Scene %1 lasts %2 seconds; %3 there lasts %4 to %5.</source>
        <translation>La scène %1 dure %2 secondes&#x202f;; à cet endroit, %3 dure de %4 à %5.</translation>
    </message>
    <message>
        <source>The scenes last %1 seconds together, not %2.</source>
        <translation>Les scènes durent %1 secondes ensemble, et non %2.</translation>
    </message>
    <message>
        <source>The text in scene %1 runs into a dissolve or is too short to read.</source>
        <translation>Le texte de la scène %1 déborde sur un fondu ou passe trop vite pour être lu.</translation>
    </message>
    <message>
        <source>Alcohol is restricted in ads on TikTok in Europe and Israel.</source>
        <translation>L’alcool est restreint dans les publicités sur TikTok en Europe et en Israël.</translation>
    </message>
    <message>
        <source>Nudity is not allowed in ads on any of the platforms.</source>
        <translation>La nudité n’est permise dans les publicités d’aucune des plateformes.</translation>
    </message>
    <message>
        <source>Tobacco may not be shown being used in ads.</source>
        <translation>On ne peut pas montrer la consommation de tabac dans une publicité.</translation>
    </message>
    <message>
        <source>a macro bottle</source>
        <translation>une macro du flacon</translation>
    </message>
    <message>
        <source>an aesthetic broll</source>
        <translation>un détail esthétique</translation>
    </message>
    <message>
        <source>an atmospheric</source>
        <translation>un plan d’atmosphère</translation>
    </message>
    <message>
        <source>a human silhouette</source>
        <translation>une silhouette</translation>
    </message>
    <message>
        <source>a brand moment</source>
        <translation>un moment de marque</translation>
    </message>
    <message>
        <source>a spray</source>
        <translation>une vaporisation</translation>
    </message>
    <message>
        <source>a pour</source>
        <translation>une coulée</translation>
    </message>
    <message>
        <source>a note pyramid</source>
        <translation>une pyramide des notes</translation>
    </message>
    <message>
        <source>a hero</source>
        <translation>un packshot</translation>
    </message>
    <message>
        <source>an end card</source>
        <translation>un carton de fin</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>cinquième</translation>
    </message>
    <message>
        <source>The plan breaks the shot grammar and could not be repaired. %1</source>
        <translation>Le plan enfreint la grammaire des plans et n’a pas pu être corrigé. %1</translation>
    </message>
    <message>
        <source>The plan has no scenes. Plan the ad again.</source>
        <translation>Le plan n’a pas de scènes. Replanifiez le film.</translation>
    </message>
    <message>
        <source>No order of these scenes keeps the shot grammar.</source>
        <translation>Aucun ordre de ces scènes ne respecte la grammaire des plans.</translation>
    </message>
    <message>
        <source>No sequence of shots for %1 keeps the shot grammar.</source>
        <translation>Aucune suite de plans pour %1 ne respecte la grammaire des plans.</translation>
    </message>
    <message>
        <source>%1 such scenes last %2 to %3 seconds together, not %4.</source>
        <translation>%1 scènes de cette sorte durent ensemble de %2 à %3 secondes, et non %4.</translation>
    </message>
    <message>
        <source>The shot grammar cannot be read: %1</source>
        <translation>La grammaire des plans ne peut pas être lue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The shot grammar gives no length for %1.</source>
        <translation>La grammaire des plans ne donne pas de durée pour %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>scene %1</source>
        <translation>scène %1</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>a scene</source>
        <translation>une scène</translation>
    </message>
    <message>
        <source>new prompt of %1</source>
        <translation>nouvelle description, %1</translation>
    </message>
    <message>
        <source>text change of %1</source>
        <translation>changement de texte, %1</translation>
    </message>
    <message>
        <source>text removal of %1</source>
        <translation>retrait du texte, %1</translation>
    </message>
    <message>
        <source>trim of %1</source>
        <translation>durée, %1</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>déplacement, %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>suppression, %1</translation>
    </message>
    <message>
        <source>camera change of %1</source>
        <translation>caméra, %1</translation>
    </message>
    <message>
        <source>look change of %1</source>
        <translation>rendu, %1</translation>
    </message>
    <message>
        <source>change of shot of %1</source>
        <translation>changement de plan, %1</translation>
    </message>
    <message>
        <source>placement of %1</source>
        <translation>placement, %1</translation>
    </message>
    <message>
        <source>transition of %1</source>
        <translation>transition, %1</translation>
    </message>
    <message>
        <source>engine change of %1</source>
        <translation>moteur, %1</translation>
    </message>
    <message>
        <source>clip sound of %1</source>
        <translation>son du clip de %1</translation>
    </message>
    <message>
        <source>choice of take of %1</source>
        <translation>choix de la prise, %1</translation>
    </message>
    <message>
        <source>choice of take for %1</source>
        <translation>choix de la prise, %1</translation>
    </message>
    <message>
        <source>split of %1</source>
        <translation>coupe, %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copie, %1</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>copie, %1</translation>
    </message>
    <message>
        <source>new scene after %1</source>
        <translation>nouvelle scène, après %1</translation>
    </message>
    <message>
        <source>new scene</source>
        <translation>nouvelle scène</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>nouveau storyboard</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>start from &quot;%1&quot;</source>
        <translation>départ de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>change of the brief</source>
        <translation>changement du brief</translation>
    </message>
    <message>
        <source>repair of variation %1</source>
        <translation>correction de la variation %1</translation>
    </message>
    <message>
        <source>style change</source>
        <translation>changement de style</translation>
    </message>
    <message>
        <source>music change</source>
        <translation>changement de musique</translation>
    </message>
    <message>
        <source>choice of music</source>
        <translation>choix de la musique</translation>
    </message>
    <message>
        <source>call to action</source>
        <translation>appel à l’action</translation>
    </message>
    <message>
        <source>removal of the call to action</source>
        <translation>retrait de l’appel à l’action</translation>
    </message>
    <message>
        <source>choice of variation %1</source>
        <translation>choix de la variation %1</translation>
    </message>
    <message>
        <source>note on variation %1</source>
        <translation>note sur la variation %1</translation>
    </message>
    <message>
        <source>branch of variation %1</source>
        <translation>dérivation de la variation %1</translation>
    </message>
    <message>
        <source>new name of variation %1</source>
        <translation>nouveau nom de la variation %1</translation>
    </message>
    <message>
        <source>That scene is no longer in the project.</source>
        <translation>Cette scène n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>There is no variation %1.</source>
        <translation>Il n’y a pas de variation %1.</translation>
    </message>
    <message>
        <source>The project has no scene %1.</source>
        <translation>Le projet n’a pas de scène %1.</translation>
    </message>
    <message>
        <source>The project has no variation %1.</source>
        <translation>Le projet n’a pas de variation %1.</translation>
    </message>
    <message>
        <source>The only scene has no neighbour that could take the difference.</source>
        <translation>La seule scène n’a pas de voisine pour absorber la différence.</translation>
    </message>
    <message>
        <source>The neighbouring scene cannot take that much; a scene lasts 1 to 15 seconds.</source>
        <translation>La scène voisine ne peut pas en absorber autant&#x202f;; une scène dure de 1 à 15 secondes.</translation>
    </message>
    <message>
        <source>There is already a scene with that id.</source>
        <translation>Il existe déjà une scène avec cet identifiant.</translation>
    </message>
    <message>
        <source>An ad has at most %1 scenes.</source>
        <translation>Un film a %1 scènes au plus.</translation>
    </message>
    <message>
        <source>An ad needs at least one scene.</source>
        <translation>Un film a besoin d’au moins une scène.</translation>
    </message>
    <message>
        <source>That take does not belong to this scene.</source>
        <translation>Cette prise n’est pas de cette scène.</translation>
    </message>
    <message>
        <source>That score does not belong to this variation.</source>
        <translation>Cette musique n’est pas de cette variation.</translation>
    </message>
    <message>
        <source>A campaign holds at most %1 variations.</source>
        <translation>Une campagne contient %1 variations au plus.</translation>
    </message>
    <message>
        <source>%1 is still a placeholder, so this variation cannot be chosen. Film that scene, or choose another of its takes.</source>
        <translation>%1 n’est encore qu’une image d’attente&#x202f;: cette variation ne peut pas être choisie. Filmez cette scène, ou choisissez une autre de ses prises.</translation>
    </message>
    <message>
        <source>Scene %1 is still a placeholder, so this variation cannot be chosen. Film that scene, or choose another of its takes.</source>
        <translation>La scène %1 n’est encore qu’une image d’attente&#x202f;: cette variation ne peut pas être choisie. Filmez-la, ou choisissez une autre de ses prises.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nouvelle scène</translation>
    </message>
    <message>
        <source>Whole ad</source>
        <translation>Tout le film</translation>
    </message>
    <message>
        <source>call to action removed</source>
        <translation>appel à l’action retiré</translation>
    </message>
    <message>
        <source>call to action “%1”</source>
        <translation>appel à l’action «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, %2 s, as scene %3</source>
        <translation>%1, %2&#x202f;s, en scène %3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>placée en position %1</translation>
    </message>
    <message>
        <source>comes in by a cut</source>
        <translation>arrive en coupe franche</translation>
    </message>
    <message>
        <source>comes in by a dissolve</source>
        <translation>arrive en fondu</translation>
    </message>
    <message>
        <source>filmed by the engine of the campaign</source>
        <translation>filmée par le moteur de la campagne</translation>
    </message>
    <message>
        <source>filmed by %1</source>
        <translation>filmée par %1</translation>
    </message>
    <message>
        <source>another take</source>
        <translation>une autre prise</translation>
    </message>
    <message>
        <source>its clip is heard, the score ducked under it</source>
        <translation>le son de son clip s’entend, la musique s’efface derrière lui</translation>
    </message>
    <message>
        <source>its clip is not heard</source>
        <translation>le son de son clip ne s’entend pas</translation>
    </message>
    <message>
        <source>prompt “%1”</source>
        <translation>description «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>bottle taken out</source>
        <translation>flacon retiré</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>text “%1” removed</source>
        <translation>texte «&#x202f;%1&#x202f;» retiré</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>camera added</source>
        <translation>caméra ajoutée</translation>
    </message>
    <message>
        <source>bottle added</source>
        <translation>flacon ajouté</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>texte ajouté</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>camera %1</source>
        <translation>caméra&#x202f;: %1</translation>
    </message>
    <message>
        <source>bottle %1</source>
        <translation>flacon&#x202f;: %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>mouvement de %1 à %2</translation>
    </message>
    <message>
        <source>pace %1 to %2</source>
        <translation>allure de %1 à %2</translation>
    </message>
    <message>
        <source>rack focus %1 to %2</source>
        <translation>bascule de point de %1 à %2</translation>
    </message>
    <message>
        <source>backdrop %1 to %2</source>
        <translation>fond&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>composition %1 to %2</source>
        <translation>composition %1 à %2</translation>
    </message>
    <message>
        <source>accent %1 to %2</source>
        <translation>accent&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>accent %1</source>
        <translation>accent&#x202f;: %1</translation>
    </message>
    <message>
        <source>accent strength %1 to %2</source>
        <translation>force de l’accent de %1 à %2</translation>
    </message>
    <message>
        <source>motifs %1 to %2</source>
        <translation>motifs&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>motifs %1</source>
        <translation>motifs&#x202f;: %1</translation>
    </message>
    <message>
        <source>direction %1 to %2</source>
        <translation>direction de %1 à %2</translation>
    </message>
    <message>
        <source>brightness %1 to %2</source>
        <translation>luminosité de %1 à %2</translation>
    </message>
    <message>
        <source>warmth %1 to %2</source>
        <translation>chaleur de %1 à %2</translation>
    </message>
    <message>
        <source>contrast %1 to %2</source>
        <translation>contraste de %1 à %2</translation>
    </message>
    <message>
        <source>sweep %1 to %2</source>
        <translation>balayage de %1 à %2</translation>
    </message>
    <message>
        <source>rays %1 to %2</source>
        <translation>rayons de %1 à %2</translation>
    </message>
    <message>
        <source>bokeh %1 to %2</source>
        <translation>bokeh de %1 à %2</translation>
    </message>
    <message>
        <source>dust %1 to %2</source>
        <translation>poussière de %1 à %2</translation>
    </message>
    <message>
        <source>petals %1 to %2</source>
        <translation>pétales de %1 à %2</translation>
    </message>
    <message>
        <source>smoke %1 to %2</source>
        <translation>fumée de %1 à %2</translation>
    </message>
    <message>
        <source>mist %1 to %2</source>
        <translation>brume de %1 à %2</translation>
    </message>
    <message>
        <source>rain %1 to %2</source>
        <translation>pluie de %1 à %2</translation>
    </message>
    <message>
        <source>snow %1 to %2</source>
        <translation>neige de %1 à %2</translation>
    </message>
    <message>
        <source>embers %1 to %2</source>
        <translation>braises de %1 à %2</translation>
    </message>
    <message>
        <source>height %1 to %2</source>
        <translation>hauteur de %1 à %2</translation>
    </message>
    <message>
        <source>rotation %1 to %2</source>
        <translation>inclinaison de %1 à %2</translation>
    </message>
    <message>
        <source>x %1 to %2</source>
        <translation>x de %1 à %2</translation>
    </message>
    <message>
        <source>y %1 to %2</source>
        <translation>y de %1 à %2</translation>
    </message>
    <message>
        <source>size %1 to %2</source>
        <translation>taille de %1 à %2</translation>
    </message>
    <message>
        <source>first frame %1 to %2</source>
        <translation>première image de %1 à %2</translation>
    </message>
    <message>
        <source>last frame %1 to %2</source>
        <translation>dernière image de %1 à %2</translation>
    </message>
    <message>
        <source>last frame %1</source>
        <translation>dernière image %1</translation>
    </message>
    <message>
        <source>tracking %1 to %2</source>
        <translation>interlettrage de %1 à %2</translation>
    </message>
    <message>
        <source>energy %1 to %2</source>
        <translation>énergie de %1 à %2</translation>
    </message>
    <message>
        <source>tempo %1 to %2</source>
        <translation>tempo de %1 à %2</translation>
    </message>
    <message>
        <source>mood “%1”</source>
        <translation>humeur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>mood %1 to %2</source>
        <translation>humeur&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>humeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>lighting “%1”</source>
        <translation>lumière «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>texture “%1”</source>
        <translation>matière «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>style %1 to %2</source>
        <translation>style&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>muted %1 to %2</source>
        <translation>sans musique&#x202f;: %1 puis %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No scene has to be filmed again.</source>
        <translation>Aucune scène n’est à refilmer.</translation>
    </message>
    <message>
        <source>Scene %1 becomes outdated.</source>
        <translation>La scène %1 sera dépassée.</translation>
    </message>
    <message>
        <source>Scenes %1 become outdated.</source>
        <translation>Les scènes %1 seront dépassées.</translation>
    </message>
    <message>
        <source>Free, and done at once.</source>
        <translation>Gratuit, et fait aussitôt.</translation>
    </message>
    <message>
        <source>%1; an update takes about %2 s.</source>
        <translation>%1&#x202f;; une mise à jour prend environ %2&#x202f;s.</translation>
    </message>
    <message>
        <source>Free; an update takes about %1 s.</source>
        <translation>Gratuit&#x202f;; une mise à jour prend environ %1&#x202f;s.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>description</translation>
    </message>
    <message>
        <source>shot</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>look</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>place</source>
        <translation>position</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Image d’attente</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation>Remplaçante</translation>
    </message>
    <message>
        <source>Filmed by %1</source>
        <translation>Filmée par %1</translation>
    </message>
    <message>
        <source>%1 s, branched from %2</source>
        <translation>%1&#x202f;s, dérivée de %2</translation>
    </message>
    <message>
        <source>Update 1 scene</source>
        <translation>Mettre à jour 1 scène</translation>
    </message>
    <message>
        <source>Update %1 scenes</source>
        <translation>Mettre à jour %1 scènes</translation>
    </message>
    <message>
        <source>Updating, %1 %</source>
        <translation>Mise à jour, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Update the music</source>
        <translation>Mettre à jour la musique</translation>
    </message>
    <message>
        <source>Put it together</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>Waiting to make the ad of %1</source>
        <translation>Le film de %1 attend son tour</translation>
    </message>
    <message>
        <source>Waiting to make the %1 ads of %2</source>
        <translation>Les %1 films de %2 attendent leur tour</translation>
    </message>
    <message>
        <source>Making the ad of %1</source>
        <translation>Le film de %1 se fait</translation>
    </message>
    <message>
        <source>Making the %1 ads of %2</source>
        <translation>Les %1 films de %2 se font</translation>
    </message>
    <message>
        <source>The ad of %1 is done</source>
        <translation>Le film de %1 est prêt</translation>
    </message>
    <message>
        <source>The %1 ads of %2 are done</source>
        <translation>Les %1 films de %2 sont prêts</translation>
    </message>
    <message>
        <source>The ads of %1 are done</source>
        <translation>Les films de %1 sont prêts</translation>
    </message>
    <message>
        <source>The ad of %1</source>
        <translation>Le film de %1</translation>
    </message>
    <message>
        <source>The %1 ads of %2</source>
        <translation>Les %1 films de %2</translation>
    </message>
    <message>
        <source>The ad of %1 could not be finished</source>
        <translation>Le film de %1 n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>The ad of %1 needs your decision</source>
        <translation>Le film de %1 attend votre décision</translation>
    </message>
    <message>
        <source>The ad of %1 goes on where it stopped</source>
        <translation>Le film de %1 reprend où il s’était arrêté</translation>
    </message>
    <message>
        <source>Something could not be made</source>
        <translation>Quelque chose n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Votre décision est attendue</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing is being made at the moment.</source>
        <translation>Rien n’est en fabrication pour l’instant.</translation>
    </message>
    <message>
        <source>What is finished is kept, and making goes on from there.</source>
        <translation>Ce qui est fini est gardé, et la suite reprendra de là.</translation>
    </message>
    <message>
        <source>What is finished is kept.</source>
        <translation>Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>It begins in a moment.</source>
        <translation>Cela commence dans un instant.</translation>
    </message>
    <message>
        <source>%1 build comes before it.</source>
        <translation>%1 fabrication passe avant.</translation>
    </message>
    <message>
        <source>%1 builds come before it.</source>
        <translation>%1 fabrications passent avant.</translation>
    </message>
    <message>
        <source>What was changed or failed meanwhile is made right after.</source>
        <translation>Ce qui a changé ou échoué entre-temps est fait juste après.</translation>
    </message>
    <message>
        <source>It went on where it had stopped.</source>
        <translation>Cela a repris où c’était arrêté.</translation>
    </message>
    <message>
        <source>Working out how long it takes</source>
        <translation>Estimation de la durée</translation>
    </message>
    <message>
        <source>Working out how long it takes.</source>
        <translation>Estimation de la durée.</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Encore environ %1</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Encore environ %1.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Filming %1 %</source>
        <translation>Tournage %1&#x202f;%</translation>
    </message>
    <message>
        <source>Composing %1 %</source>
        <translation>Composition %1&#x202f;%</translation>
    </message>
    <message>
        <source>Joining %1 %</source>
        <translation>Assemblage %1&#x202f;%</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>Nouvel essai dans %1&#x202f;s</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Finished ad</source>
        <translation>Film terminé</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 scènes sur %2</translation>
    </message>
    <message>
        <source>Another GenAds Desktop is making this ad at the moment; watch it there, or try again when it has ended.</source>
        <translation>Un autre GenAds Desktop fait ce film en ce moment&#x202f;; suivez-le là-bas, ou réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The work was interrupted from within.</source>
        <translation>Le travail a été interrompu de l’intérieur.</translation>
    </message>
    <message>
        <source>This version of GenAds cannot make %1.</source>
        <translation>Cette version de GenAds ne sait pas faire %1.</translation>
    </message>
    <message>
        <source>Stopped before the provider&apos;s answer was known; it may have been charged.</source>
        <translation>Arrêté avant la réponse du fournisseur&#x202f;; cela a pu être facturé.</translation>
    </message>
    <message>
        <source>%1 is not set up here, so the work could not be called off.</source>
        <translation>%1 n’est pas configuré ici&#x202f;: le travail n’a pas pu être annulé.</translation>
    </message>
    <message>
        <source>The work could not be called off: %1</source>
        <translation>Le travail n’a pas pu être annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The take came out %1 frames long, %2 are needed. Nothing was kept; try again.</source>
        <translation>La prise fait %1 images, il en faut %2. Rien n’a été gardé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The film came out as %1 frames of %2x%3 at %4 a second, not as %5 of %6x%7 at %8. It was not kept; build it again.</source>
        <translation>Le film fait %1 images de %2x%3 à %4 par seconde, et non %5 de %6x%7 à %8. Il n’a pas été gardé&#x202f;; refaites-le.</translation>
    </message>
    <message>
        <source>This was paid for, but it is gone. %1</source>
        <translation>Cela a été payé, mais n’est plus là. %1</translation>
    </message>
    <message>
        <source>This was made and paid for, but its file is gone. %1</source>
        <translation>Cela a été fait et payé, mais le fichier n’est plus là. %1</translation>
    </message>
    <message>
        <source>The provider&apos;s id of this work is not known.</source>
        <translation>L’identifiant de ce travail chez le fournisseur est inconnu.</translation>
    </message>
    <message>
        <source>What it cost is not known.</source>
        <translation>On ne sait pas ce que cela a coûté.</translation>
    </message>
    <message>
        <source>It cost %1.</source>
        <translation>Cela a coûté %1.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The answer was lost. %1</source>
        <translation>La réponse s’est perdue. %1</translation>
    </message>
    <message>
        <source>%1 did not answer %2 times.</source>
        <translation>%1 n’a pas répondu %2 fois.</translation>
    </message>
    <message>
        <source>Somebody chose to go on without this.</source>
        <translation>Quelqu’un a choisi de continuer sans cela.</translation>
    </message>
    <message>
        <source>%1 is working on as much as it may at a time.</source>
        <translation>%1 travaille déjà autant qu’il le peut à la fois.</translation>
    </message>
    <message>
        <source>The first answer was lost. %1</source>
        <translation>La première réponse s’est perdue. %1</translation>
    </message>
    <message>
        <source>The request never reached %1.</source>
        <translation>La demande n’est jamais arrivée à %1.</translation>
    </message>
    <message>
        <source>An earlier run may still be handing this in.</source>
        <translation>Un lancement précédent est peut-être encore en train de l’envoyer.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and it cannot be asked for it.</source>
        <translation>La réponse de %1 s’est perdue, et on ne peut pas la lui redemander.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and it is out of reach.</source>
        <translation>La réponse de %1 s’est perdue, et il est injoignable.</translation>
    </message>
    <message>
        <source>It may have been charged, at a price nobody knows.</source>
        <translation>Cela a pu être facturé, à un prix que personne ne connaît.</translation>
    </message>
    <message>
        <source>It may already have been charged, up to %1.</source>
        <translation>Cela a peut-être déjà été facturé, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Pay again, go on without it, or look again later.</source>
        <translation>Payez à nouveau, continuez sans, ou regardez plus tard.</translation>
    </message>
    <message>
        <source>Scene %1 could not be filmed on this machine: %2 Nothing was spent.</source>
        <translation>La scène %1 n’a pas pu être filmée sur cette machine&#x202f;: %2 Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>The score could not be made on this machine: %1 Nothing was charged; try again.</source>
        <translation>La musique n’a pas pu être faite sur cette machine&#x202f;: %1 Rien n’a été facturé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Add the photo again and cut it out once more.</source>
        <translation>L’image %1 ne peut pas être lue. Ajoutez la photo de nouveau et détourez-la encore.</translation>
    </message>
    <message>
        <source>The still %1 could not be written.</source>
        <translation>L’image %1 n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The text could not be drawn: %1</source>
        <translation>Le texte n’a pas pu être dessiné&#x202f;: %1</translation>
    </message>
    <message>
        <source>The segments of this ad were encoded differently and cannot be joined. Make the ad again.</source>
        <translation>Les segments de ce film n’ont pas été encodés pareil et ne se joignent pas. Refaites le film.</translation>
    </message>
    <message>
        <source>The take has %1 frames, so frame %2 is no poster.</source>
        <translation>La prise a %1 images&#x202f;: l’image %2 ne peut pas servir d’affiche.</translation>
    </message>
    <message>
        <source>The ad has %1 frames, so frame %2 is no poster.</source>
        <translation>Le film a %1 images&#x202f;: l’image %2 ne peut pas servir d’affiche.</translation>
    </message>
    <message>
        <source>The preview has too few key frames to be moved about in.</source>
        <translation>L’aperçu a trop peu d’images clés pour qu’on s’y déplace.</translation>
    </message>
    <message>
        <source>The media file could not be read or written: %1. Check that the disk is there and has room, then try again.</source>
        <translation>Le média n’a pas pu être lu ou écrit&#x202f;: %1. Vérifiez que le disque est là et a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is %2 s long, and the scene needs %3 s. Film the scene again, or make it shorter.</source>
        <translation>%1 dure %2&#x202f;s et la scène demande %3&#x202f;s. Refilmez la scène, ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>A clip is too short: %1 frames were needed, %2 were there.</source>
        <translation>Un clip est trop court&#x202f;: il fallait %1 images, il y en avait %2.</translation>
    </message>
    <message>
        <source>A segment has no pictures.</source>
        <translation>Un segment n’a pas d’images.</translation>
    </message>
    <message>
        <source>%1 has no pictures.</source>
        <translation>%1 n’a pas d’images.</translation>
    </message>
    <message>
        <source>%1 is not a whole video: it ends at frame %2.</source>
        <translation>%1 n’est pas une vidéo entière&#x202f;: elle s’arrête à l’image %2.</translation>
    </message>
    <message>
        <source>The video has no frames.</source>
        <translation>La vidéo n’a pas d’images.</translation>
    </message>
    <message>
        <source>The video could not be written. FFmpeg said: %1</source>
        <translation>La vidéo n’a pas pu être écrite. FFmpeg a dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>FFmpeg is missing. Install GenAds Desktop again, or name a program in IMAGEIO_FFMPEG_EXE.</source>
        <translation>FFmpeg manque. Réinstallez GenAds Desktop, ou nommez un programme dans IMAGEIO_FFMPEG_EXE.</translation>
    </message>
    <message>
        <source>The media file could not be made. FFmpeg said: %1</source>
        <translation>Le média n’a pas pu être fait. FFmpeg a dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 ends before frame %2. %3</source>
        <translation>%1 s’arrête avant l’image %2. %3</translation>
    </message>
    <message>
        <source>%1 holds no pictures that can be read.</source>
        <translation>%1 ne contient pas d’images lisibles.</translation>
    </message>
    <message>
        <source>%1 could not be measured. FFmpeg said: %2</source>
        <translation>%1 n’a pas pu être mesuré. FFmpeg a dit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The sound of the clips could not be mixed: %1</source>
        <translation>Le son des clips n’a pas pu être mixé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: its index contradicts itself.</source>
        <translation>%1 est abîmé&#x202f;: son index se contredit.</translation>
    </message>
    <message>
        <source>%1 is truncated: it is shorter than it says.</source>
        <translation>%1 est tronqué&#x202f;: il est plus court qu’il ne le dit.</translation>
    </message>
    <message>
        <source>%1 has an index too large to be true.</source>
        <translation>%1 a un index trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>%1 is not a whole MP4 or MOV file: it has no index.</source>
        <translation>%1 n’est pas un fichier MP4 ou MOV entier&#x202f;: il n’a pas d’index.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of its index is longer than the whole.</source>
        <translation>%1 est abîmé&#x202f;: une partie de son index est plus longue que le tout.</translation>
    </message>
    <message>
        <source>%1 is damaged: its index lacks %2.</source>
        <translation>%1 est abîmé&#x202f;: il manque %2 à son index.</translation>
    </message>
    <message>
        <source>%1 is damaged: the description of a track is cut off.</source>
        <translation>%1 est abîmé&#x202f;: la description d’une piste est coupée.</translation>
    </message>
    <message>
        <source>%1 is damaged: a table in its index is cut off.</source>
        <translation>%1 est abîmé&#x202f;: une table de son index est coupée.</translation>
    </message>
    <message>
        <source>%1 is not a WAV file that can be read: %2.</source>
        <translation>%1 n’est pas un fichier WAV lisible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2-bit samples; 16, 24 and 32 can be read.</source>
        <translation>%1 est en %2 bits&#x202f;; 16, 24 et 32 sont lisibles.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2 seconds and was stopped.</source>
        <translation>%1 n’a rien dit pendant %2 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>the film as it is</source>
        <translation>le film tel quel</translation>
    </message>
    <message>
        <source>up to %1 s, %2 MB</source>
        <translation>jusqu’à %1&#x202f;s, %2&#x202f;Mo</translation>
    </message>
    <message>
        <source>up to %1 s, %2 GB</source>
        <translation>jusqu’à %1&#x202f;s, %2&#x202f;Go</translation>
    </message>
    <message>
        <source>up to %1 min, %2 MB</source>
        <translation>jusqu’à %1&#x202f;min, %2&#x202f;Mo</translation>
    </message>
    <message>
        <source>up to %1 min, %2 GB</source>
        <translation>jusqu’à %1&#x202f;min, %2&#x202f;Go</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Arrêté. Aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>All %1 checks passed.</source>
        <translation>Les %1 contrôles sont conformes.</translation>
    </message>
    <message>
        <source>%1 of %2 checks failed.</source>
        <translation>%1 contrôles sur %2 ne sont pas conformes.</translation>
    </message>
    <message>
        <source>The compare sheet is %1</source>
        <translation>La planche comparative est %1</translation>
    </message>
    <message>
        <source>Variation %1 has no finished film yet. Generate it first.</source>
        <translation>La variation %1 n’a pas encore de film terminé. Générez-la d’abord.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to (%2). Nothing was made; choose another folder.</source>
        <translation>On ne peut pas écrire dans le dossier %1 (%2). Rien n’a été fait&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The film could not be made ready for dragging (%1). Export it instead.</source>
        <translation>Le film n’a pas pu être préparé pour être tiré dehors (%1). Exportez-le plutôt.</translation>
    </message>
    <message>
        <source>The film could not be written to %1 (%2). It is safe in the library; make room or choose another folder, and export again.</source>
        <translation>Le film n’a pas pu être écrit dans %1 (%2). Il est en sûreté dans la bibliothèque&#x202f;; faites de la place ou choisissez un autre dossier, et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The compare sheet could not be made: %1</source>
        <translation>La planche comparative n’a pas pu être faite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume perçu</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Text in the safe zone</source>
        <translation>Texte dans la zone sûre</translation>
    </message>
    <message>
        <source>Bottle in the safe zone</source>
        <translation>Flacon dans la zone sûre</translation>
    </message>
    <message>
        <source>%1 of %2x%3 at %4 a second, all decoded</source>
        <translation>%1 en %2 × %3 à %4 par seconde, toutes décodées</translation>
    </message>
    <message>
        <source>%1 of %2x%3 at %4 a second</source>
        <translation>%1 en %2 × %3 à %4 par seconde</translation>
    </message>
    <message>
        <source>Build the variation again.</source>
        <translation>Refaites la variation.</translation>
    </message>
    <message>
        <source>%1 does not take this length; change it on the timeline.</source>
        <translation>%1 n’accepte pas cette durée&#x202f;; changez-la sur la timeline.</translation>
    </message>
    <message>
        <source>%1, constant rate, index first</source>
        <translation>%1, cadence constante, index en tête</translation>
    </message>
    <message>
        <source>%1, constant rate, index last</source>
        <translation>%1, cadence constante, index en fin</translation>
    </message>
    <message>
        <source>%1, varying rate, index first</source>
        <translation>%1, cadence variable, index en tête</translation>
    </message>
    <message>
        <source>%1, varying rate, index last</source>
        <translation>%1, cadence variable, index en fin</translation>
    </message>
    <message>
        <source>%1, not in the index</source>
        <translation>%1, absent de l’index</translation>
    </message>
    <message>
        <source>Colours may shift on some players. Build the variation again.</source>
        <translation>Les couleurs peuvent virer sur certains lecteurs. Refaites la variation.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none, or AAC at 48 kHz</source>
        <translation>aucun, ou AAC à 48&#x202f;kHz</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3 channels</source>
        <translation>%1, %2&#x202f;Hz, %3 canaux</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1&#x202f;LUFS</translation>
    </message>
    <message>
        <source>%1 LUFS, give or take %2</source>
        <translation>%1&#x202f;LUFS, à %2 près</translation>
    </message>
    <message>
        <source>Compose the score again, or choose another of its takes.</source>
        <translation>Recomposez la musique, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 dBTP</source>
        <translation>%1&#x202f;dBTP</translation>
    </message>
    <message>
        <source>%1 dBTP at most</source>
        <translation>%1&#x202f;dBTP au plus</translation>
    </message>
    <message>
        <source>%1 MB at most</source>
        <translation>%1&#x202f;Mo au plus</translation>
    </message>
    <message>
        <source>%1 does not take a file this large; make the film shorter.</source>
        <translation>%1 n’accepte pas un fichier aussi lourd&#x202f;; raccourcissez le film.</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#x202f;kbit/s</translation>
    </message>
    <message>
        <source>%1 to %2 kbit/s</source>
        <translation>%1 à %2&#x202f;kbit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s at least</source>
        <translation>%1&#x202f;kbit/s au moins</translation>
    </message>
    <message>
        <source>%1 may refuse it or encode it again.</source>
        <translation>%1 peut le refuser ou le réencoder.</translation>
    </message>
    <message>
        <source>all %1 blocks inside</source>
        <translation>les %1 blocs dedans</translation>
    </message>
    <message>
        <source>every block inside %1..%2 x %3..%4</source>
        <translation>chaque bloc dans %1..%2 x %3..%4</translation>
    </message>
    <message>
        <source>%1 draws its own interface there; move the text in the inspector.</source>
        <translation>%1 y dessine sa propre interface&#x202f;; déplacez le texte dans l’inspecteur.</translation>
    </message>
    <message>
        <source>%1 in scene %2</source>
        <translation>%1 dans la scène %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 covers much of the bottle; place it higher in %2.</source>
        <translation>%1 couvre une grande part du flacon&#x202f;; placez-le plus haut dans %2.</translation>
    </message>
    <message>
        <source>scenes %1</source>
        <translation>les scènes %1</translation>
    </message>
    <message>
        <source>Something went wrong that should not</source>
        <translation>Il s’est produit une erreur imprévue</translation>
    </message>
    <message>
        <source>%1. Finished work is kept; the details are in the log.</source>
        <translation>%1. Le travail fini est gardé&#x202f;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>A setting is not used</source>
        <translation>Un réglage n’est pas utilisé</translation>
    </message>
    <message>
        <source>GenAds Desktop did not close cleanly the last time</source>
        <translation>GenAds Desktop ne s’est pas fermé correctement la dernière fois</translation>
    </message>
    <message>
        <source>Every edit is kept, and unfinished ads go on from where they were.</source>
        <translation>Chaque modification est gardée, et les films inachevés reprennent où ils en étaient.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet</source>
        <translation>Vos derniers changements ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>%1 Close the window again to leave without them.</source>
        <translation>%1 Fermez la fenêtre de nouveau pour partir sans eux.</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>Le réglage n’a pas été changé</translation>
    </message>
    <message>
        <source>That value cannot be used.</source>
        <translation>Cette valeur ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Media move at the next start</source>
        <translation>Les médias changent de dossier au prochain démarrage</translation>
    </message>
    <message>
        <source>Close GenAds Desktop and move everything in %1 to %2, so that earlier work is found there.</source>
        <translation>Fermez GenAds Desktop et déplacez tout ce qui est dans %1 vers %2, pour que le travail déjà fait s’y retrouve.</translation>
    </message>
    <message>
        <source>must be a full path</source>
        <translation>il faut un chemin complet</translation>
    </message>
    <message>
        <source>The variable %1 is not used: %2.</source>
        <translation>La variable %1 n’est pas utilisée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The setting %1 holds a password, and settings are plain text, so nothing was saved. Leave the password out of it and enter it as a key, or set %2.</source>
        <translation>Le réglage %1 contient un mot de passe, et les réglages sont en clair&#x202f;: rien n’a été enregistré. Retirez-le et saisissez-le comme clé, ou définissez %2.</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1: %2. The old ones still hold.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans %1&#x202f;: %2. Les anciens valent toujours.</translation>
    </message>
    <message>
        <source>The settings in %1 are not used: %2. The defaults hold.</source>
        <translation>Les réglages de %1 ne sont pas utilisés&#x202f;: %2. Les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The settings hold %1, which this version does not know. It is kept for the version that does; check the spelling if you wrote it.</source>
        <translation>Les réglages contiennent %1, que cette version ne connaît pas. C’est gardé pour la version qui le connaît&#x202f;; vérifiez l’orthographe si vous l’avez écrit.</translation>
    </message>
    <message>
        <source>The setting %1 is not used: %2. The default holds.</source>
        <translation>Le réglage %1 n’est pas utilisé&#x202f;: %2. La valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>L’ancien fichier est gardé sous %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be understood (%2), so the defaults hold.</source>
        <translation>Le fichier %1 est incompréhensible (%2)&#x202f;: les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>A wipe or a difference needs two variations to compare.</source>
        <translation>Un volet ou une différence demande deux variations à comparer.</translation>
    </message>
    <message>
        <source>The disk with the media folder %1 is full. The file was not stored, and nothing of it was left behind. Free some space, then try again.</source>
        <translation>Le disque du dossier des médias %1 est plein. Le fichier n’a pas été gardé, et il n’en reste rien. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The media folder %1 cannot be written to. The file was not stored. Allow writing there, or choose another media folder in Settings.</source>
        <translation>On ne peut pas écrire dans le dossier des médias %1. Le fichier n’a pas été gardé. Autorisez-y l’écriture, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The media folder %1 could not be used (%2). The file was not stored. Check the disk, then try again.</source>
        <translation>Le dossier des médias %1 est inutilisable (%2). Le fichier n’a pas été gardé. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is not in the media folder %2. It may have been deleted or moved. Put it back, or make it again.</source>
        <translation>Le fichier %1 n’est pas dans le dossier des médias %2. Il a pu être supprimé ou déplacé. Remettez-le, ou refaites-le.</translation>
    </message>
    <message>
        <source>%1 is not the name of a file in the media folder. Nothing was read or written.</source>
        <translation>%1 n’est pas le nom d’un fichier du dossier des médias. Rien n’a été lu ni écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a file in the media folder. Nothing was written.</source>
        <translation>%1 ne peut pas être le nom d’un fichier du dossier des médias. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Nothing was stored. Check that it is still there and may be read.</source>
        <translation>Le fichier %1 ne peut pas être lu (%2). Rien n’a été gardé. Vérifiez qu’il est toujours là et lisible.</translation>
    </message>
    <message>
        <source>Another program is using the library at %1 and does not let go. Nothing was saved. Close the other GenAds Desktop, then try again.</source>
        <translation>Un autre programme utilise la bibliothèque %1 et ne la libère pas. Rien n’a été enregistré. Fermez l’autre GenAds Desktop, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with the library at %1 is full. The last change was not saved; everything before it is safe. Free some space, then try again.</source>
        <translation>Le disque de la bibliothèque %1 est plein. Le dernier changement n’a pas été enregistré&#x202f;; tout ce qui précède est en sûreté. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The library at %1 is damaged and cannot be read. Nothing was changed. Put a copy of it back, such as the one named &quot;%2.before-...&quot;, or move it away to start anew.</source>
        <translation>La bibliothèque %1 est abîmée et illisible. Rien n’a changé. Remettez-en une copie, par exemple celle nommée «&#x202f;%2.before-...&#x202f;», ou déplacez-la pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The library at %1 cannot be opened for writing. Nothing was saved. Allow writing in that folder, or choose another home for GenAds Desktop.</source>
        <translation>La bibliothèque %1 ne s’ouvre pas en écriture. Rien n’a été enregistré. Autorisez l’écriture dans ce dossier, ou choisissez un autre dossier principal pour GenAds Desktop.</translation>
    </message>
    <message>
        <source>The library at %1 could not be used (%2). The last change was not saved; everything before it is safe. Check the disk, then try again.</source>
        <translation>La bibliothèque %1 est inutilisable (%2). Le dernier changement n’a pas été enregistré&#x202f;; tout ce qui précède est en sûreté. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file at %1 is a database of another program. Nothing was changed. Choose another home for GenAds Desktop.</source>
        <translation>Le fichier %1 est la base d’un autre programme. Rien n’a changé. Choisissez un autre dossier principal pour GenAds Desktop.</translation>
    </message>
    <message>
        <source>The library at %1 was last opened by a newer GenAds Desktop (its version is %2; this one knows up to %3). Nothing was changed. Update GenAds Desktop to open it.</source>
        <translation>La bibliothèque %1 a été ouverte par un GenAds Desktop plus récent (sa version est %2&#x202f;; celui-ci connaît jusqu’à %3). Rien n’a changé. Mettez GenAds Desktop à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library could not be brought to this version: some of its records would have lost their brand or perfume. Nothing was changed. Keep using the earlier version and send us the report of `genads doctor`.</source>
        <translation>La bibliothèque n’a pas pu passer à cette version&#x202f;: certaines fiches auraient perdu leur marque ou leur parfum. Rien n’a changé. Gardez la version précédente et envoyez-nous le rapport de `genads doctor`.</translation>
    </message>
    <message>
        <source>The library is closed. Nothing was saved. Start GenAds Desktop again.</source>
        <translation>La bibliothèque est fermée. Rien n’a été enregistré. Relancez GenAds Desktop.</translation>
    </message>
    <message>
        <source>This campaign was saved by a newer GenAds Desktop (document version %1; this one reads up to %2). Nothing was changed. Update GenAds Desktop to open it.</source>
        <translation>Cette campagne a été enregistrée par un GenAds Desktop plus récent (version %1&#x202f;; celui-ci lit jusqu’à %2). Rien n’a changé. Mettez GenAds Desktop à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This campaign&apos;s document has no readable version.</source>
        <translation>Le document de cette campagne n’a pas de version lisible.</translation>
    </message>
    <message>
        <source>This campaign&apos;s document cannot be read: %1 (%2). Nothing was changed.</source>
        <translation>Le document de cette campagne ne peut pas être lu&#x202f;: %1 (%2). Rien n’a changé.</translation>
    </message>
    <message>
        <source>This campaign&apos;s document cannot be read: it is not what version %1 wrote. Nothing was changed.</source>
        <translation>Le document de cette campagne ne peut pas être lu&#x202f;: ce n’est pas ce que la version %1 écrivait. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The disk is full, so what was made and paid cannot be written down. Free some space and try again; nothing already paid is lost.</source>
        <translation>Le disque est plein&#x202f;: ce qui a été fait et payé ne peut pas être noté. Libérez de la place et réessayez&#x202f;; rien de déjà payé n’est perdu.</translation>
    </message>
    <message>
        <source>Another program keeps the record of what was made and paid locked. Close other GenAds windows and try again.</source>
        <translation>Un autre programme verrouille le registre de ce qui a été fait et payé. Fermez les autres fenêtres de GenAds et réessayez.</translation>
    </message>
    <message>
        <source>The record of what was made and paid may not be written to. Check the permissions of the GenAds data folder.</source>
        <translation>On ne peut pas écrire dans le registre de ce qui a été fait et payé. Vérifiez les droits du dossier de données de GenAds.</translation>
    </message>
    <message>
        <source>The record of what was made and paid cannot be opened. Check that the GenAds data folder exists and may be written to.</source>
        <translation>Le registre de ce qui a été fait et payé ne s’ouvre pas. Vérifiez que le dossier de données de GenAds existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The record of what was made and paid is damaged. Restore the GenAds data folder from a backup before anything is generated.</source>
        <translation>Le registre de ce qui a été fait et payé est abîmé. Restaurez le dossier de données de GenAds depuis une sauvegarde avant de générer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The record of what was made and paid is not a GenAds file. Restore the GenAds data folder from a backup before anything is generated.</source>
        <translation>Le registre de ce qui a été fait et payé n’est pas un fichier de GenAds. Restaurez le dossier de données de GenAds depuis une sauvegarde avant de générer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The record of what was made and paid cannot be used: %1.</source>
        <translation>Le registre de ce qui a été fait et payé est inutilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The record of what was made and paid was written by a newer GenAds Desktop. Nothing was changed. Update GenAds Desktop and start it again.</source>
        <translation>Le registre de ce qui a été fait et payé vient d’un GenAds Desktop plus récent. Rien n’a changé. Mettez GenAds Desktop à jour et relancez-le.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il n’y a pas de travail %1.</translation>
    </message>
    <message>
        <source>There is no submission %1.</source>
        <translation>Il n’y a pas d’envoi %1.</translation>
    </message>
    <message>
        <source>Another GenAds process goes on with this work.</source>
        <translation>Un autre processus GenAds poursuit ce travail.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to (%2). Check that it exists and may be changed.</source>
        <translation>On ne peut pas écrire dans le dossier %1 (%2). Vérifiez qu’il existe et qu’il est modifiable.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Python libraries</source>
        <translation>Bibliothèques Python</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>The window, and the drawing of text</source>
        <translation>La fenêtre, et le dessin du texte</translation>
    </message>
    <message>
        <source>A program of its own that reads and writes films; built with x264</source>
        <translation>Un programme à part qui lit et écrit les films&#x202f;; avec x264</translation>
    </message>
    <message>
        <source>Typeface of the interface</source>
        <translation>Caractère de l’interface</translation>
    </message>
    <message>
        <source>Typeface of titles</source>
        <translation>Caractère des titres</translation>
    </message>
    <message>
        <source>Typeface of captions</source>
        <translation>Caractère des textes à l’image</translation>
    </message>
    <message>
        <source>Everything else that is installed beside it</source>
        <translation>Tout ce qui est installé à côté</translation>
    </message>
    <message>
        <source>Its provider names %1 instead.</source>
        <translation>Son fournisseur conseille %1 à la place.</translation>
    </message>
    <message>
        <source>There is no model called %1. Choose one of: %2.</source>
        <translation>Il n’y a pas de modèle nommé %1. Choisissez parmi&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The model %1 in models.toml is not used: %2.</source>
        <translation>Le modèle %1 de models.toml n’est pas utilisé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off on its way. It was probably charged.</source>
        <translation>La réponse de %1 s’est interrompue en route. Elle a sans doute été facturée.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The question may have been charged.</source>
        <translation>%1 n’a pas répondu à temps. La question a pu être facturée.</translation>
    </message>
    <message>
        <source>The amount is the most it can have cost.</source>
        <translation>Ce montant est le maximum que cela a pu coûter.</translation>
    </message>
    <message>
        <source>It was stopped while it ran.</source>
        <translation>Cela a été arrêté en cours de route.</translation>
    </message>
    <message>
        <source>%1 is set in the environment, which wins. Change or remove it there; nothing was saved.</source>
        <translation>%1 est défini dans l’environnement, qui l’emporte. Changez-le ou retirez-le là-bas&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is empty. Paste the key again.</source>
        <translation>%1 est vide. Collez la clé de nouveau.</translation>
    </message>
    <message>
        <source>%1 has a sign at place %2 that no key has, such as a blank, a line break or a typographic mark. Copy the key from the provider&apos;s page and paste it again.</source>
        <translation>%1 contient en position %2 un signe qu’aucune clé n’a&#x202f;: un blanc, un retour à la ligne ou un signe typographique. Copiez la clé depuis la page du fournisseur et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 has %2 signs, more than the %3 a system keyring takes. Give the path of a key file, or the name of a profile, instead of its content.</source>
        <translation>%1 compte %2 signes, plus que les %3 d’un trousseau. Donnez le chemin d’un fichier de clé, ou le nom d’un profil, plutôt que son contenu.</translation>
    </message>
    <message>
        <source>The provider no longer has this file.</source>
        <translation>Le fournisseur n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>The provider&apos;s link leads in a circle.</source>
        <translation>Le lien du fournisseur tourne en rond.</translation>
    </message>
    <message>
        <source>%1 does not hand the file out at the moment (%2). It is kept there.</source>
        <translation>%1 ne remet pas le fichier pour l’instant (%2). Il y est conservé.</translation>
    </message>
    <message>
        <source>The file came %1 bytes long instead of %2. It is fetched again.</source>
        <translation>Le fichier est arrivé avec %1 octets au lieu de %2. Il est repris.</translation>
    </message>
    <message>
        <source>The provider&apos;s file is empty.</source>
        <translation>Le fichier du fournisseur est vide.</translation>
    </message>
    <message>
        <source>The file changed while it was fetched.</source>
        <translation>Le fichier a changé pendant le transfert.</translation>
    </message>
    <message>
        <source>A web page came instead of the file. Does this network ask for a login? It is tried again.</source>
        <translation>Une page web est arrivée au lieu du fichier. Ce réseau demande-t-il une connexion&#x202f;? Nouvel essai.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. It may have been charged.</source>
        <translation>La connexion à %1 s’est coupée après l’envoi de la demande. Elle a pu être facturée.</translation>
    </message>
    <message>
        <source>%1 failed while it had the request (%2). It may have been charged.</source>
        <translation>%1 a échoué en traitant la demande (%2). Elle a pu être facturée.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was sent and nothing was charged. Check the connection and the address in Settings.</source>
        <translation>%1 est injoignable. Rien n’a été envoyé ni facturé. Vérifiez la connexion et l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The request may have been taken and charged.</source>
        <translation>%1 n’a pas répondu à temps. La demande a pu être prise et facturée.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: it is cut off or no answer of its kind. It may have been charged.</source>
        <translation>La réponse de %1 est illisible&#x202f;: elle est coupée ou n’est pas de la bonne sorte. Elle a pu être facturée.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Cela a pu être facturé.</translation>
    </message>
    <message>
        <source>It was probably charged.</source>
        <translation>Cela a sans doute été facturé.</translation>
    </message>
    <message>
        <source>It cost less than a cent.</source>
        <translation>Cela a coûté moins d’un centime.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Rien n’a été envoyé ni facturé.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>%1 films %2 s at most, and the scene needs %3 s with the dissolve after it. Make it shorter, or choose another engine.</source>
        <translation>%1 filme %2&#x202f;s au plus, et la scène demande %3&#x202f;s avec le fondu qui la suit. Raccourcissez-la, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The clip of %1 is %2 s long, and the scene needs %3 s. The clip is kept as %4; film the scene again, or make it shorter.</source>
        <translation>Le clip de %1 dure %2&#x202f;s, et la scène demande %3&#x202f;s. Le clip est gardé sous %4&#x202f;; refilmez la scène, ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>The file the provider hands out is empty.</source>
        <translation>Le fichier remis par le fournisseur est vide.</translation>
    </message>
    <message>
        <source>A picture to be sent along is not here: %1 Nothing was charged.</source>
        <translation>Une image à envoyer n’est pas là&#x202f;: %1 Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>%1 did not answer a question about this clip. It is asked again; the work goes on there.</source>
        <translation>%1 n’a pas répondu à une question sur ce clip. On la repose&#x202f;; le travail continue là-bas.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read, so it cannot be sent along.</source>
        <translation>L’image %1 est illisible&#x202f;: elle ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Music from a provider cannot be levelled here. Choose synth.</source>
        <translation>La musique d’un fournisseur ne peut pas être nivelée ici. Choisissez synth.</translation>
    </message>
    <message>
        <source>Read in the brief: %1 and %2.</source>
        <translation>Lu dans le brief&#x202f;: %1 et %2.</translation>
    </message>
    <message>
        <source>No imagery is known for %1 and %2; the names are shown as text.</source>
        <translation>Aucune image n’est connue pour %1 et %2&#x202f;; les noms sont montrés en texte.</translation>
    </message>
    <message>
        <source>The ad was changed after its price was agreed: it would now cost %1 instead of %2. Nothing more was spent. Start it again to agree.</source>
        <translation>Le film a changé depuis l’accord sur son prix&#x202f;: il coûterait maintenant %1 au lieu de %2. Rien de plus n’a été dépensé. Relancez-le pour donner votre accord.</translation>
    </message>
    <message>
        <source>The ad was planned on this machine instead.</source>
        <translation>Le film a été planifié sur cette machine à la place.</translation>
    </message>
    <message>
        <source>Variation %1 was planned on this machine instead.</source>
        <translation>La variation %1 a été planifiée sur cette machine à la place.</translation>
    </message>
    <message>
        <source>Variation %1 was planned on this machine, because what the model told is no legal ad.</source>
        <translation>La variation %1 a été planifiée sur cette machine, car ce que le modèle a raconté n’est pas un film conforme.</translation>
    </message>
    <message>
        <source>The words were read on this machine instead.</source>
        <translation>Le texte a été lu sur cette machine à la place.</translation>
    </message>
    <message>
        <source>This sentence was read on this machine instead.</source>
        <translation>Cette phrase a été lue sur cette machine à la place.</translation>
    </message>
    <message>
        <source>The model&apos;s edits cannot be made.</source>
        <translation>Les modifications du modèle ne peuvent pas être faites.</translation>
    </message>
    <message>
        <source>%1 does not know this model or this address: %2. Nothing was charged. Choose another model in Settings.</source>
        <translation>%1 ne connaît pas ce modèle ou cette adresse&#x202f;: %2. Rien n’a été facturé. Choisissez un autre modèle dans les réglages.</translation>
    </message>
    <message>
        <source>Google does not let this project in: %1. Nothing was charged. Sign in again with gcloud auth application-default login, or enter a key in Settings.</source>
        <translation>Google refuse l’accès à ce projet&#x202f;: %1. Rien n’a été facturé. Connectez-vous de nouveau avec gcloud auth application-default login, ou entrez une clé dans les réglages.</translation>
    </message>
    <message>
        <source>%1 refused the key (%2). Nothing was charged. Check the key in Settings.</source>
        <translation>%1 a refusé la clé (%2). Rien n’a été facturé. Vérifiez la clé dans les réglages.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left. Nothing was charged. Add credit there, or choose another engine.</source>
        <translation>Le compte chez %1 n’a plus de crédit. Rien n’a été facturé. Ajoutez-y du crédit, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>Google did not film this.</source>
        <translation>Google n’a pas filmé ce plan.</translation>
    </message>
    <message>
        <source>It answered in words: %1</source>
        <translation>Sa réponse, en mots&#x202f;: %1</translation>
    </message>
    <message>
        <source>The price of this is not known, so the cap of %1 %2 cannot be kept. Nothing was spent. Choose another engine, or remove the cap in Settings.</source>
        <translation>Le prix n’est pas connu, donc le plafond de %1 %2 ne peut pas être tenu. Rien n’a été dépensé. Choisissez un autre moteur, ou supprimez le plafond dans les réglages.</translation>
    </message>
    <message>
        <source>This would cost %1. %2 of the %3 %4 are spent or promised already, so nothing was started and nothing was spent. Raise the cap in Settings, or make less.</source>
        <translation>Cela coûterait %1. %2 sur les %3 %4 sont déjà dépensés ou promis&#x202f;: rien n’a été lancé ni dépensé. Relevez le plafond dans les réglages, ou faites-en moins.</translation>
    </message>
    <message>
        <source>for this campaign</source>
        <translation>pour cette campagne</translation>
    </message>
    <message>
        <source>for this month</source>
        <translation>pour ce mois</translation>
    </message>
    <message>
        <source>for the brand %1</source>
        <translation>pour la marque %1</translation>
    </message>
    <message>
        <source>Or plan with --planner local, for nothing.</source>
        <translation>Ou planifiez avec --planner local, gratuitement.</translation>
    </message>
    <message>
        <source>%1 is busy (%2) and did not take the request. Nothing was charged.</source>
        <translation>%1 est occupé (%2) et n’a pas pris la demande. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>%1 did not film this.</source>
        <translation>%1 n’a pas filmé ce plan.</translation>
    </message>
    <message>
        <source>%1 did not write this.</source>
        <translation>%1 n’a pas écrit cette musique.</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 prend la relève.</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 janvier %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 février %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 mars %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 avril %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 juin %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 juillet %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 août %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 septembre %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 octobre %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 novembre %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 décembre %2</translation>
    </message>
    <message>
        <source>%1 will be shut down on %2. Its provider names %3 instead.</source>
        <translation>%1 sera arrêté le %2. Son fournisseur nomme %3 à la place.</translation>
    </message>
    <message>
        <source>%1 was shut down on %2. Its provider names %3 instead.</source>
        <translation>%1 a été arrêté le %2. Son fournisseur nomme %3 à la place.</translation>
    </message>
    <message>
        <source>There is something else beside the bottle, and it was left out. Use a photo with one bottle alone if the wrong one was chosen.</source>
        <translation>Il y a autre chose à côté du flacon, et cela a été laissé de côté. Prenez une photo avec un seul flacon si le mauvais a été choisi.</translation>
    </message>
    <message>
        <source>There is no music in the file.</source>
        <translation>Il n’y a pas de musique dans le fichier.</translation>
    </message>
    <message>
        <source>There is no sound in the file that can be read.</source>
        <translation>Le fichier ne contient pas de son lisible.</translation>
    </message>
    <message>
        <source>The cut-out %1 cannot be read. Add the photo again and cut it out once more.</source>
        <translation>Le détourage %1 est illisible. Ajoutez la photo de nouveau et détourez-la encore.</translation>
    </message>
    <message>
        <source>Nothing is seen in the cut-out. Cut the photo out once more.</source>
        <translation>On ne voit rien dans le détourage. Détourez la photo encore une fois.</translation>
    </message>
    <message>
        <source>The clip has expired: Google deletes clips 48 hours after they are made, and this one is gone.</source>
        <translation>Le clip a expiré&#x202f;: Google supprime les clips 48 heures après les avoir faits, et celui-ci n’est plus là.</translation>
    </message>
    <message>
        <source>Google no longer knows this clip.</source>
        <translation>Google ne connaît plus ce clip.</translation>
    </message>
    <message>
        <source>Google does not list what an API key has handed in.</source>
        <translation>Google ne dit pas ce qu’une clé d’API a demandé.</translation>
    </message>
    <message>
        <source>It answered with nothing.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>The clip was called off.</source>
        <translation>Le clip a été annulé.</translation>
    </message>
    <message>
        <source>Google filmed this and could not write its file.</source>
        <translation>Google a filmé cela et n’a pas pu écrire le fichier.</translation>
    </message>
    <message>
        <source>Replicate lists too much since then to look through.</source>
        <translation>Replicate en a trop fait depuis pour tout parcourir.</translation>
    </message>
    <message>
        <source>Replicate has deleted what was asked for: that is an hour ago.</source>
        <translation>Replicate a supprimé ce qui était demandé&#x202f;: cela date de plus d’une heure.</translation>
    </message>
    <message>
        <source>The clip has expired: Replicate deletes everything an hour after it is made, and this one is gone.</source>
        <translation>Le clip a expiré&#x202f;: Replicate supprime tout une heure après, et celui-ci n’est plus là.</translation>
    </message>
    <message>
        <source>Replicate says it filmed this, and hands out no film.</source>
        <translation>Replicate dit l’avoir filmé, et ne remet aucun film.</translation>
    </message>
    <message>
        <source>Replicate called the clip off before it was begun.</source>
        <translation>Replicate a annulé le clip avant de le commencer.</translation>
    </message>
    <message>
        <source>Replicate ended this clip as %1, which is not known here.</source>
        <translation>Replicate a terminé ce clip avec l’état %1, inconnu ici.</translation>
    </message>
    <message>
        <source>The clip has expired: Google no longer knows this operation.</source>
        <translation>Le clip a expiré&#x202f;: Google ne connaît plus cette opération.</translation>
    </message>
    <message>
        <source>Veo cannot be called off: the clip is made and charged all the same.</source>
        <translation>Veo ne s’annule pas&#x202f;: le clip est fait et facturé malgré tout.</translation>
    </message>
    <message>
        <source>Vertex does not list the operations of Veo.</source>
        <translation>Vertex ne liste pas les opérations de Veo.</translation>
    </message>
    <message>
        <source>Google handed out an empty clip.</source>
        <translation>Google a remis un clip vide.</translation>
    </message>
    <message>
        <source>Google answered without a clip.</source>
        <translation>Google a répondu sans clip.</translation>
    </message>
    <message>
        <source>The photo was compressed hard, so its outline may be uneven. Use the original file.</source>
        <translation>La photo est très compressée&#x202f;: son contour peut être irrégulier. Prenez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Scene %1 was filmed by %2, standing in for %3.</source>
        <translation>Le plan %1 a été filmé par %2, à la place de %3.</translation>
    </message>
    <message>
        <source>The music is by %1, standing in for %2.</source>
        <translation>La musique est de %1, à la place de %2.</translation>
    </message>
    <message>
        <source>Another engine stood in when this film was made.</source>
        <translation>Un autre moteur a pris le relais quand ce film a été fait.</translation>
    </message>
    <message>
        <source>Bring the variation up to date when the engine can be reached again.</source>
        <translation>Mettez la variation à jour quand le moteur sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>There is no key for %1. Enter it here, or set %2.</source>
        <translation>Il n’y a pas de clé pour %1. Saisissez-la ici, ou définissez %2.</translation>
    </message>
    <message>
        <source>It offers %1, none of which is known here. Name one in Settings.</source>
        <translation>%1 proposés, dont aucun n’est connu ici. Nommez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>It offers %1, %2 among them.</source>
        <translation>%1 proposés, dont %2.</translation>
    </message>
    <message>
        <source>The key is set in the environment, as %1.</source>
        <translation>La clé est définie dans l’environnement, sous %1.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>La clé est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The key is kept until the app closes, because this system has no keyring. Set %1 to have it next time.</source>
        <translation>La clé est gardée jusqu’à la fermeture, car ce système n’a pas de trousseau. Définissez %1 pour la retrouver la prochaine fois.</translation>
    </message>
    <message>
        <source>No key is needed for the address in Settings.</source>
        <translation>Aucune clé n’est nécessaire pour l’adresse des réglages.</translation>
    </message>
    <message>
        <source>%1 takes the key.</source>
        <translation>%1 accepte la clé.</translation>
    </message>
    <message>
        <source>%1 takes the key of %2.</source>
        <translation>%1 accepte la clé de %2.</translation>
    </message>
    <message>
        <source>%1 is switched off on %2.</source>
        <translation>%1 sera arrêté le %2.</translation>
    </message>
    <message>
        <source>The music came and was paid for, but its file is gone from this machine.</source>
        <translation>La musique est arrivée et a été payée, mais son fichier n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Google could not write this music: it ended as %1.</source>
        <translation>Google n’a pas pu écrire cette musique&#x202f;: elle s’est terminée par %1.</translation>
    </message>
    <message>
        <source>Google says it wrote this music, and sent none.</source>
        <translation>Google dit avoir écrit cette musique, et n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Google wrote no music for this. It answered in words: %1</source>
        <translation>Google n’a pas écrit de musique pour cela. Il a répondu en mots&#x202f;: %1</translation>
    </message>
    <message>
        <source>The music came and was paid for, and could not be kept: %1. Make room on the disk before it is asked for again.</source>
        <translation>La musique est arrivée et a été payée, mais n’a pas pu être conservée&#x202f;: %1. Faites de la place sur le disque avant de la redemander.</translation>
    </message>
    <message>
        <source>The music has expired: Replicate deletes everything an hour after it is made, and this is gone.</source>
        <translation>La musique a expiré&#x202f;: Replicate efface tout au bout d’une heure, et celle-ci n’existe plus.</translation>
    </message>
    <message>
        <source>Replicate says it played this, and hands out no music.</source>
        <translation>Replicate dit l’avoir jouée, et ne remet aucune musique.</translation>
    </message>
    <message>
        <source>Replicate could not play this: %1</source>
        <translation>Replicate n’a pas pu jouer cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>Replicate called the music off before it was begun.</source>
        <translation>Replicate a annulé la musique avant de l’avoir commencée.</translation>
    </message>
    <message>
        <source>The music was called off.</source>
        <translation>La musique a été annulée.</translation>
    </message>
    <message>
        <source>Replicate ended this music as %1, which is not known here.</source>
        <translation>Replicate a terminé cette musique par %1, ce qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Replicate did not answer a question about this work. It is asked again; the work goes on there.</source>
        <translation>Replicate n’a pas répondu à une question sur ce travail. Elle est reposée ; le travail continue là-bas.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Draws every shot here: no key, no network, no cost</source>
        <translation>Dessine chaque plan ici&#x202f;: sans clé, sans réseau, sans frais</translation>
    </message>
    <message>
        <source>Composes here, in time with the cuts: no key, no cost</source>
        <translation>Compose ici, en rythme avec les coupes&#x202f;: sans clé, sans frais</translation>
    </message>
    <message>
        <source>The best there is a key for</source>
        <translation>Le meilleur dont on a la clé</translation>
    </message>
    <message>
        <source>Falls back to this computer, and says so</source>
        <translation>Se rabat sur cet ordinateur, et le dit</translation>
    </message>
    <message>
        <source>This computer, without a key</source>
        <translation>Cet ordinateur, sans clé</translation>
    </message>
    <message>
        <source>%1 an ad</source>
        <translation>%1 par film</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Filmed locally</source>
        <translation>Filmé localement</translation>
    </message>
    <message>
        <source>1 scene by %1</source>
        <translation>1 scène par %1</translation>
    </message>
    <message>
        <source>%1 scenes by %2</source>
        <translation>%1 scènes par %2</translation>
    </message>
    <message>
        <source>music by %1</source>
        <translation>musique par %1</translation>
    </message>
    <message>
        <source>%1 of %2 are spent or promised this month.</source>
        <translation>%1 sur %2 sont dépensés ou promis ce mois-ci.</translation>
    </message>
    <message>
        <source>%1 are spent or promised this month.</source>
        <translation>%1 sont dépensés ou promis ce mois-ci.</translation>
    </message>
    <message>
        <source>%1 were spent on these ads.</source>
        <translation>%1 ont été dépensés pour ces films.</translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%1 dépensés sur %2</translation>
    </message>
    <message>
        <source>up to %1 under way</source>
        <translation>jusqu’à %1 en cours</translation>
    </message>
    <message>
        <source>%1 at an unknown price</source>
        <translation>%1 à un prix inconnu</translation>
    </message>
    <message>
        <source>an unknown price</source>
        <translation>un prix inconnu</translation>
    </message>
    <message>
        <source>at a price nobody knows</source>
        <translation>à un prix que personne ne connaît</translation>
    </message>
    <message>
        <source>up to %1 more</source>
        <translation>jusqu’à %1 de plus</translation>
    </message>
    <message>
        <source>Variation %1</source>
        <translation>Variation %1</translation>
    </message>
    <message>
        <source>variation %1</source>
        <translation>variation %1</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>a scene that is no more</source>
        <translation>une scène qui n’existe plus</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>fait par %1</translation>
    </message>
    <message>
        <source>up to %1 more under way or in doubt</source>
        <translation>jusqu’à %1 de plus en cours ou en doute</translation>
    </message>
    <message>
        <source>1 payment of an unknown price is in no sum</source>
        <translation>1 paiement au prix inconnu n’est dans aucune somme</translation>
    </message>
    <message>
        <source>%1 payments of an unknown price are in no sum</source>
        <translation>%1 paiements au prix inconnu ne sont dans aucune somme</translation>
    </message>
    <message>
        <source>1 payment waits for your decision</source>
        <translation>1 paiement attend votre décision</translation>
    </message>
    <message>
        <source>%1 payments wait for your decision</source>
        <translation>%1 paiements attendent votre décision</translation>
    </message>
    <message>
        <source>The costs could not be written</source>
        <translation>Les coûts n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The costs are written</source>
        <translation>Les coûts sont écrits</translation>
    </message>
    <message>
        <source>up to %1 open</source>
        <translation>jusqu’à %1 en suspens</translation>
    </message>
    <message>
        <source>capped at %1</source>
        <translation>plafonné à %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Une marque</translation>
    </message>
    <message>
        <source>A brand: %1</source>
        <translation>Une marque&#x202f;: %1</translation>
    </message>
    <message>
        <source>A campaign</source>
        <translation>Une campagne</translation>
    </message>
    <message>
        <source>A campaign: %1</source>
        <translation>Une campagne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Clip of scene %1</source>
        <translation>Clip de la scène %1</translation>
    </message>
    <message>
        <source>Music of scene %1</source>
        <translation>Musique de la scène %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Films with %1</source>
        <translation>Filme avec %1</translation>
    </message>
    <message>
        <source>films with %1</source>
        <translation>filme avec %1</translation>
    </message>
    <message>
        <source>composes with %1</source>
        <translation>compose avec %1</translation>
    </message>
    <message>
        <source>Composes with %1</source>
        <translation>Compose avec %1</translation>
    </message>
    <message>
        <source>plans with %1</source>
        <translation>planifie avec %1</translation>
    </message>
    <message>
        <source>Plans with %1</source>
        <translation>Planifie avec %1</translation>
    </message>
    <message>
        <source>%1 stand-in</source>
        <translation>%1 doublure</translation>
    </message>
    <message>
        <source>%1 stand-ins</source>
        <translation>%1 doublures</translation>
    </message>
    <message>
        <source>Shows your bottle from its photos, up to 15 seconds a shot, with sound</source>
        <translation>Montre votre flacon d’après ses photos, jusqu’à 15 secondes par plan, avec le son</translation>
    </message>
    <message>
        <source>Shows your bottle from its photos, up to 10 seconds a shot</source>
        <translation>Montre votre flacon d’après ses photos, jusqu’à 10 secondes par plan</translation>
    </message>
    <message>
        <source>The finest light and movement, with your bottle from its photos</source>
        <translation>La plus belle lumière et le plus beau mouvement, avec votre flacon d’après ses photos</translation>
    </message>
    <message>
        <source>Nearly as fine as Veo 3.1, quicker and for less</source>
        <translation>Presque aussi beau que Veo 3.1, plus vite et pour moins</translation>
    </message>
    <message>
        <source>Rich atmospheres; your bottle is laid in from its cut-out</source>
        <translation>Des atmosphères riches&#x202f;; votre flacon y est posé d’après son détourage</translation>
    </message>
    <message>
        <source>Atmospheres for less; your bottle is laid in from its cut-out</source>
        <translation>Des atmosphères pour moins&#x202f;; votre flacon y est posé d’après son détourage</translation>
    </message>
    <message>
        <source>Quick, cheap trials that begin with a picture drawn here</source>
        <translation>Des essais rapides et peu chers qui partent d’une image dessinée ici</translation>
    </message>
    <message>
        <source>Longer shots with sound that begin with a picture drawn here</source>
        <translation>Des plans plus longs, avec le son, qui partent d’une image dessinée ici</translation>
    </message>
    <message>
        <source>Whole songs in any mood</source>
        <translation>Des morceaux entiers, de toute humeur</translation>
    </message>
    <message>
        <source>Half a minute of music for half the price</source>
        <translation>Une demi-minute de musique à moitié prix</translation>
    </message>
    <message>
        <source>Instrumental beds</source>
        <translation>Des nappes instrumentales</translation>
    </message>
    <message>
        <source>MusicGen&apos;s weights are licensed CC-BY-NC, for non-commercial use only: ask counsel before its music goes into a published ad.</source>
        <translation>Les poids de MusicGen sont sous licence CC-BY-NC, pour un usage non commercial seulement&#x202f;: demandez conseil avant que sa musique n’entre dans un film publié.</translation>
    </message>
    <message>
        <source>%1 will be shut down on %2.</source>
        <translation>%1 sera arrêté le %2.</translation>
    </message>
    <message>
        <source>%1 was shut down on %2.</source>
        <translation>%1 a été arrêté le %2.</translation>
    </message>
    <message>
        <source>%1 needs a key for %2.</source>
        <translation>%1 a besoin d’une clé pour %2.</translation>
    </message>
    <message>
        <source>%1 needs a key for %2. Enter it in Settings, or set %3.</source>
        <translation>%1 a besoin d’une clé pour %2. Entrez-la dans les réglages, ou définissez %3.</translation>
    </message>
    <message>
        <source>The planner %1 needs a key. Enter it in Settings, or set %2.</source>
        <translation>Le planificateur %1 a besoin d’une clé. Entrez-la dans les réglages, ou définissez %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used (%2). Set GENADS_HOME to a folder you may write in.</source>
        <translation>Le dossier %1 est inutilisable (%2). Donnez à GENADS_HOME un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once. Words in the films stay as they are written.</source>
        <translation>Change aussitôt. Les mots des films restent comme ils sont écrits.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark keeps the eye on the pictures.</source>
        <translation>Le sombre garde l’œil sur les images.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Nothing in the interface slides or fades. Films play as ever.</source>
        <translation>Rien ne glisse ni ne se fond dans l’interface. Les films se jouent comme toujours.</translation>
    </message>
    <message>
        <source>Making ads</source>
        <translation>Fabrication</translation>
    </message>
    <message>
        <source>Quality of takes</source>
        <translation>Qualité des prises</translation>
    </message>
    <message>
        <source>Draft films for less where a provider prices it so; best keeps the finest grain.</source>
        <translation>Le brouillon coûte moins là où un fournisseur le prévoit&#x202f;; le meilleur garde le grain le plus fin.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Ads at the same time</source>
        <translation>Films à la fois</translation>
    </message>
    <message>
        <source>Others wait in the queue.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Drawing processes</source>
        <translation>Processus de dessin</translation>
    </message>
    <message>
        <source>More draw faster and leave less for other programs.</source>
        <translation>Plus nombreux, ils dessinent plus vite et laissent moins aux autres programmes.</translation>
    </message>
    <message>
        <source>Chosen by the program: one a core, four at most.</source>
        <translation>Choisi par le programme&#x202f;: un par cœur, quatre au plus.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Use the home</source>
        <translation>Utiliser le dossier principal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier principal</translation>
    </message>
    <message>
        <source>%1 (decided by the environment variable %2)</source>
        <translation>%1 (décidé par la variable d’environnement %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Some changes hold from the next start.</source>
        <translation>Certains changements valent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose the folder for media</source>
        <translation>Choisir le dossier des médias</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <source>Decided by the environment variable %1, so it cannot be changed here.</source>
        <translation>Décidé par la variable d’environnement %1&#x202f;; cela ne peut donc pas être changé ici.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Back, faster each time</source>
        <translation>En arrière, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Forward, faster each time</source>
        <translation>En avant, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>One frame back or on</source>
        <translation>Une image en arrière ou en avant</translation>
    </message>
    <message>
        <source>One second back or on</source>
        <translation>Une seconde en arrière ou en avant</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Begin or end of the loop</source>
        <translation>Début ou fin de la boucle</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Show a variation</source>
        <translation>Montrer une variation</translation>
    </message>
    <message>
        <source>Choose the variation shown</source>
        <translation>Choisir la variation montrée</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Parfum</translation>
    </message>
    <message>
        <source>Correct the cut-out by hand</source>
        <translation>Corriger le détourage à la main</translation>
    </message>
    <message>
        <source>Bring back or take away</source>
        <translation>Rendre ou enlever</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Pinceau plus petit ou plus grand</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Update what is outdated</source>
        <translation>Mettre à jour ce qui est dépassé</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Retirer la scène</translation>
    </message>
    <message>
        <source>To the scene before or after</source>
        <translation>À la scène d’avant ou d’après</translation>
    </message>
    <message>
        <source>Write the scene&apos;s prompt</source>
        <translation>Écrire le prompt de la scène</translation>
    </message>
    <message>
        <source>Begin or end the scene here</source>
        <translation>Commencer ou finir la scène ici</translation>
    </message>
    <message>
        <source>One frame shorter or longer</source>
        <translation>Une image de moins ou de plus</translation>
    </message>
    <message>
        <source>Move the scene</source>
        <translation>Déplacer la scène</translation>
    </message>
    <message>
        <source>Cut the scene in two here</source>
        <translation>Couper la scène en deux ici</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <source>Copy the scene</source>
        <translation>Copier la scène</translation>
    </message>
    <message>
        <source>Settle what is written</source>
        <translation>Valider ce qui est écrit</translation>
    </message>
    <message>
        <source>Finding one&apos;s way</source>
        <translation>S’y retrouver</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>À la commande suivante</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>À la précédente</translation>
    </message>
    <message>
        <source>Press the control</source>
        <translation>Actionner la commande</translation>
    </message>
    <message>
        <source>Close or cancel</source>
        <translation>Fermer ou annuler</translation>
    </message>
</context>
<context>
    <name>ShotSection</name>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Pull focus to the bottle</source>
        <translation>Faire le point sur le flacon</translation>
    </message>
    <message>
        <source>Come in by a dissolve</source>
        <translation>Arriver en fondu</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s own sound, the music lowered</source>
        <translation>Entendre le son du clip, musique baissée</translation>
    </message>
    <message>
        <source>Engine, and the price of filming this scene</source>
        <translation>Moteur, et prix du tournage de cette scène</translation>
    </message>
    <message>
        <source>Engine of this scene</source>
        <translation>Moteur de cette scène</translation>
    </message>
</context>
<context>
    <name>SpendingSheet</name>
    <message>
        <source>Nobody knows what this costs</source>
        <translation>Personne ne sait ce que cela coûte</translation>
    </message>
    <message>
        <source>This costs %1</source>
        <translation>Cela coûte %1</translation>
    </message>
    <message>
        <source>Spend it anyway</source>
        <translation>Dépenser quand même</translation>
    </message>
    <message>
        <source>Spend %1</source>
        <translation>Dépenser %1</translation>
    </message>
    <message>
        <source>“Up to” is where an engine films longer than the scene. What a provider refuses is not charged, and what is finished is never paid twice.</source>
        <translation>«&#x202f;Jusqu’à&#x202f;» vaut là où un moteur filme plus long que la scène. Ce qu’un fournisseur refuse n’est pas facturé, et ce qui est fini n’est jamais payé deux fois.</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>StoryboardView</name>
    <message>
        <source>Planning the storyboard</source>
        <translation>Préparation du storyboard</translation>
    </message>
    <message>
        <source>The storyboard appears here.</source>
        <translation>Le storyboard apparaît ici.</translation>
    </message>
</context>
<context>
    <name>StyleRow</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
</context>
<context>
    <name>SumPanel</name>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take %1</source>
        <translation>Prise %1</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Compare with the take that plays</source>
        <translation>Comparer à la prise qui joue</translation>
    </message>
    <message>
        <source>%1, plays</source>
        <translation>%1, joue</translation>
    </message>
    <message>
        <source>%1, fresh</source>
        <translation>%1, à jour</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>TakeCompare</name>
    <message>
        <source>Keep take %1</source>
        <translation>Garder la prise %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Takes of scene %1</source>
        <translation>Prises de la scène %1</translation>
    </message>
    <message>
        <source>Nobody has filmed this scene yet. An update does.</source>
        <translation>Personne n’a encore filmé cette scène. Une mise à jour le fait.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>Text of scene %1: %2</source>
        <translation>Texte de la scène %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>TextHandle</name>
    <message>
        <source>Text in the picture</source>
        <translation>Texte dans l’image</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Type of line %1</source>
        <translation>Caractère de la ligne %1</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Letters drift apart</source>
        <translation>Les lettres s’écartent</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Nothing to edit yet</source>
        <translation>Rien à monter pour l’instant</translation>
    </message>
    <message>
        <source>Plan the campaign on its brief first; its storyboard is edited here.</source>
        <translation>Planifiez d’abord la campagne sur son brief&#x202f;; son storyboard se monte ici.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Split the scene at the playhead</source>
        <translation>Couper la scène à la tête de lecture</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Dupliquer la scène</translation>
    </message>
    <message>
        <source>New scene after this</source>
        <translation>Nouvelle scène après celle-ci</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Retirer la scène</translation>
    </message>
    <message>
        <source>Snap to cuts, playhead and seconds</source>
        <translation>Aimanter aux coupes, à la tête de lecture et aux secondes</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole ad</source>
        <translation>Montrer tout le film</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <source>Use the music</source>
        <translation>Utiliser la musique</translation>
    </message>
    <message>
        <source>Leave the music out</source>
        <translation>Laisser la musique de côté</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TrailRow</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Time %1</source>
        <translation>Temps %1</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Durée %1</translation>
    </message>
    <message>
        <source>Section begins here</source>
        <translation>La section commence ici</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Section ends here</source>
        <translation>La section finit ici</translation>
    </message>
    <message>
        <source>Play the whole film</source>
        <translation>Lire tout le film</translation>
    </message>
    <message>
        <source>Loop the section</source>
        <translation>Boucler la section</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>Make what is outdated in this variation, and nothing else</source>
        <translation>Faire ce qui est dépassé dans cette variation, et rien d’autre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>VariationEntry</name>
    <message numerus="yes">
        <source>Branched from %1, %n difference(s)</source>
        <translation>
            <numerusform>Dérivée de %1,&#x202f;%n différence</numerusform>
            <numerusform>Dérivée de %1,&#x202f;%n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariationRail</name>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Branch this variation</source>
        <translation>Dériver cette variation</translation>
    </message>
    <message>
        <source>%1, other</source>
        <translation>%1, autre</translation>
    </message>
    <message>
        <source>Branch the variation</source>
        <translation>Dériver la variation</translation>
    </message>
    <message>
        <source>Rename the variation</source>
        <translation>Renommer la variation</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Dériver</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The copy keeps every take. Only what you change in it is filmed again.</source>
        <translation>La copie garde chaque prise. Seul ce que vous y changez est refilmé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>WipeHandle</name>
    <message>
        <source>Edge of the wipe</source>
        <translation>Bord du volet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Drop it here</source>
        <translation>Déposez-la ici</translation>
    </message>
</context>
</TS>
